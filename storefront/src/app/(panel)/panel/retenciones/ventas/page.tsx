import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import { staffWho } from "@/features/panel/api/staff-who"
import { type HeldSale, heldSaleSchema } from "@/features/panel/holds/held-sale"
import { HELD_SALES_LIST, heldSalePath } from "@/features/panel/holds/holds-lists"
import { HoldsTabs } from "@/features/panel/holds/holds-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.holds"))("tabs.sales") }
}

export default async function HeldSalesPage({ searchParams }: PageProps<"/panel/retenciones/ventas">) {
  await staffWho("hold.read")
  const t = await getTranslations("panel.holds")
  const state = parseList(HELD_SALES_LIST, await searchParams)
  const { rows, count } = await loadList(HELD_SALES_LIST, state, "held_sales", heldSaleSchema)
  const columns: Column<HeldSale>[] = [
    {
      id: "order",
      header: t("sales.order"),
      cell: (row) => (
        <Link href={heldSalePath(row.order_id)} className="number">
          {row.order_number === null ? row.order_id : `#${row.order_number}`}
        </Link>
      ),
    },
    {
      id: "lines",
      header: t("sales.lines"),
      cell: (row) => row.lines.map(({ title }) => title ?? t("sales.noLine")).join(", "),
    },
    {
      id: "amount",
      header: t("list.amount"),
      sort: "monto",
      number: true,
      cell: (row) => formatAmount(row.amount),
    },
    { id: "since", header: t("list.since"), sort: "desde", cell: (row) => <Moment at={row.since} /> },
  ]
  return (
    <PanelPage title={t("title")} intro={t("sales.intro")}>
      <HoldsTabs current={HELD_SALES_LIST.path} />
      <DataTable
        spec={HELD_SALES_LIST}
        caption={t("tabs.sales")}
        searchLabel={t("sales.search")}
        rowKey={(row) => row.order_id}
        empty={{ title: t("sales.empty"), text: t("sales.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
