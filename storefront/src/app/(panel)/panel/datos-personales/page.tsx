import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { ArtisanCode } from "@/features/panel/artisans/artisan-code"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { DueMark } from "@/features/panel/rights/due-mark"
import { RIGHTS_LIST } from "@/features/panel/rights/rights-list"
import {
  REQUEST_STATUSES,
  RIGHTS,
  type RightsRequest,
  rightsRequestSchema,
} from "@/features/panel/rights/rights-request"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.rights"))("title") }
}

export default async function RightsRequestsPage({ searchParams }: PageProps<"/panel/datos-personales">) {
  const staff = await staffWho("rights_request.read")
  const [t, locale] = await Promise.all([getTranslations("panel.rights"), getLocale()])
  const state = parseList(RIGHTS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(RIGHTS_LIST, state, "rights_requests", rightsRequestSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<RightsRequest>[] = [
    {
      id: "artisan",
      header: t("artisan"),
      sort: "persona",
      cell: (row) => (
        <Link href={`${RIGHTS_LIST.path}/${row.id}`}>
          <ArtisanCode artisan={row.artisan} />
        </Link>
      ),
    },
    { id: "kind", header: t("kind"), sort: "derecho", cell: (row) => t(`kinds.${row.kind}`) },
    { id: "status", header: t("status"), sort: "estado", cell: (row) => <DueMark request={row} /> },
    { id: "due", header: t("dueOn"), sort: "vence", cell: (row) => formatCalendarDay(row.due_on, locale) },
    {
      id: "received",
      header: t("received"),
      sort: "recibida",
      cell: (row) => formatCalendarDay(row.received_on, locale),
    },
    { id: "establishment", header: t("establishment"), cell: (row) => row.establishment.name },
  ]
  const add = mayDo(staff, "rights_request.update") ? (
    <ButtonLink href={`${RIGHTS_LIST.path}/nueva`}>{t("new")}</ButtonLink>
  ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("help")} actions={add}>
      <DataTable
        spec={RIGHTS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "plazo",
            label: t("due"),
            options: (["late", "soon"] as const).map((value) => ({ value, label: t(`dues.${value}`) })),
          },
          {
            kind: "choice",
            name: "estado",
            label: t("status"),
            options: REQUEST_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
          {
            kind: "choice",
            name: "derecho",
            label: t("kind"),
            options: RIGHTS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "given", name: "persona", label: t("artisan"), text: rows[0]?.artisan.code },
        ]}
        empty={{ title: t("empty"), text: t("emptyText"), action: add }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
