import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { type Return, returnSchema } from "@/features/panel/dispatches/dispatch"
import { ReturnState } from "@/features/panel/dispatches/dispatch-marks"
import { DispatchesTabs } from "@/features/panel/dispatches/dispatches-tabs"
import { RETURN_STATES, returnPath, RETURNS_LIST } from "@/features/panel/dispatches/dispatches-lists"
import { returnReason } from "@/features/panel/dispatches/return-reason"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.dispatches.returns"))("title") }
}

/** What buyers send back, the latest first. */
export default async function ReturnsPage({ searchParams }: PageProps<"/panel/devoluciones">) {
  const staff = await staffWho("dispatch.read")
  const [t, words] = await Promise.all([
    getTranslations("panel.dispatches.returns"),
    getTranslations("panel.dispatches"),
  ])
  const state = parseList(RETURNS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(RETURNS_LIST, state, "returns", returnSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Return>[] = [
    {
      id: "order",
      header: words("order"),
      cell: (row) => (
        <Link href={returnPath(row.id)}>{words("orderName", { number: row.dispatch.order_display_id })}</Link>
      ),
    },
    { id: "state", header: words("state"), cell: (row) => <ReturnState state={row.state} /> },
    { id: "reason", header: t("reason"), cell: (row) => returnReason(row.reason, t) },
    {
      id: "pieces",
      header: words("pieces"),
      number: true,
      cell: (row) => row.pieces,
    },
    { id: "establishment", header: words("establishment"), cell: (row) => row.establishment.name },
    {
      id: "announced",
      header: t("announced"),
      sort: "anunciada",
      cell: (row) => <Moment at={row.created_at} />,
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <DispatchesTabs current={RETURNS_LIST.path} />
      <DataTable
        spec={RETURNS_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: words("state"),
            options: RETURN_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          },
          { kind: "given", name: "despacho", label: words("number"), text: rows[0]?.dispatch.number },
          {
            kind: "choice",
            name: "establecimiento",
            label: words("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
