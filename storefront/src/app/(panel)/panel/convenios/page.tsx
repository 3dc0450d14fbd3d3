import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { type Agreement, agreementSchema } from "@/features/panel/registry/agreements/agreement"
import { AgreementState } from "@/features/panel/registry/agreements/agreement-state"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { AGREEMENTS_LIST, WORKSHOPS_LIST } from "@/features/panel/registry/registry-lists"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.registry"))("agreements.title") }
}

export default async function AgreementsPage({ searchParams }: PageProps<"/panel/convenios">) {
  const staff = await staffWho("workshop.read")
  const [t, locale] = await Promise.all([getTranslations("panel.registry.agreements"), getLocale()])
  const state = parseList(AGREEMENTS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(AGREEMENTS_LIST, state, "agreements", agreementSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Agreement>[] = [
    {
      id: "company",
      header: t("company"),
      sort: "empresa",
      cell: (row) => (
        <Link href={`${WORKSHOPS_LIST.path}/${row.workshop.id}/convenios`}>
          {row.company_name} · {row.number}
        </Link>
      ),
    },
    { id: "workshop", header: t("workshop"), sort: "taller", cell: (row) => row.workshop.name },
    { id: "establishment", header: t("establishment"), cell: (row) => row.establishment.name },
    {
      id: "ends",
      header: t("ends"),
      sort: "vence",
      cell: (row) => formatCalendarDay(row.until_on, locale),
    },
    { id: "state", header: t("state"), cell: (row) => <AgreementState agreement={row} /> },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DataTable
        spec={AGREEMENTS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "day", name: "vence_antes", label: t("endsBefore") },
          { kind: "given", name: "taller", label: t("workshop"), text: rows[0]?.workshop.name },
        ]}
        empty={{ title: t("none"), text: t("noneText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
