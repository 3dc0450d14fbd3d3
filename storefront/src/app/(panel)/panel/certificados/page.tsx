import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { type Certificate, certificateSchema } from "@/features/panel/certificates/certificate"
import { CertificateStatus } from "@/features/panel/certificates/certificate-status"
import { CERTIFICATE_STATUSES, CERTIFICATES_LIST } from "@/features/panel/certificates/certificates-list"
import { LOTS_LIST } from "@/features/panel/lots/lots-lists"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { SerialCode } from "@/features/panel/lots/serial-code"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.certificates.list"))("title") }
}

export default async function CertificatesPage({ searchParams }: PageProps<"/panel/certificados">) {
  const staff = await staffWho("certificate.read")
  const [t, statuses] = await Promise.all([
    getTranslations("panel.certificates.list"),
    getTranslations("panel.certificates.statuses"),
  ])
  const state = parseList(CERTIFICATES_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(CERTIFICATES_LIST, state, "certificates", certificateSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Certificate>[] = [
    {
      id: "code",
      header: t("code"),
      sort: "codigo",
      cell: (row) => (
        <Link href={`${CERTIFICATES_LIST.path}/${row.id}`}>
          <SerialCode code={row.code} />
        </Link>
      ),
    },
    { id: "name", header: t("name"), cell: (row) => row.lot.name },
    { id: "kind", header: t("kind"), cell: (row) => t(`kinds.${row.kind}`) },
    {
      id: "lot",
      header: t("lot"),
      cell: (row) =>
        mayDo(staff, "lot.read") ? (
          <Link href={`${LOTS_LIST.path}/${row.lot.id}`}>
            <SerialCode code={row.lot.code} />
          </Link>
        ) : (
          <SerialCode code={row.lot.code} />
        ),
    },
    { id: "workshop", header: t("workshop"), cell: (row) => row.workshop.name },
    { id: "status", header: t("status"), cell: (row) => <CertificateStatus status={row.status} /> },
    { id: "issued", header: t("issued"), sort: "emitido", cell: (row) => <Moment at={row.issued_at} /> },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={CERTIFICATES_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("status"),
            options: CERTIFICATE_STATUSES.map((value) => ({ value, label: statuses(value) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "given", name: "lote", label: t("lot"), text: rows[0]?.lot.code },
          { kind: "given", name: "taller", label: t("workshop"), text: rows[0]?.workshop.name },
        ]}
        empty={{
          title: t("empty"),
          text: t("emptyText"),
          action: mayDo(staff, "lot.read") ? (
            <ButtonLink href={LOTS_LIST.path}>{t("lots")}</ButtonLink>
          ) : undefined,
        }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
