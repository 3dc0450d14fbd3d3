import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { type Batch, batchSchema } from "@/features/panel/payouts/payout"
import { BatchState } from "@/features/panel/payouts/payout-marks"
import { BATCH_STATES, BATCHES_LIST, RAILS } from "@/features/panel/payouts/payouts-lists"
import { PayoutsTabs } from "@/features/panel/payouts/payouts-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.payouts"))("tabs.batches") }
}

export default async function BatchesPage({ searchParams }: PageProps<"/panel/pagos/lotes">) {
  await staffWho("payout.read")
  const t = await getTranslations("panel.payouts")
  const state = parseList(BATCHES_LIST, await searchParams)
  const { rows, count } = await loadList(BATCHES_LIST, state, "batches", batchSchema)
  const columns: Column<Batch>[] = [
    {
      id: "number",
      header: t("batches.number"),
      sort: "lote",
      cell: ({ id, number }) => (
        <Link href={`${BATCHES_LIST.path}/${id}`}>{t("batches.name", { number })}</Link>
      ),
    },
    { id: "state", header: t("state"), cell: (row) => <BatchState batch={row} /> },
    { id: "rail", header: t("rail"), cell: (row) => t(`rails.${row.rail}`) },
    { id: "count", header: t("batches.count"), number: true, cell: (row) => row.control_count },
    {
      id: "total",
      header: t("batches.total"),
      sort: "total",
      number: true,
      cell: (row) => formatAmount(row.control_total),
    },
    {
      id: "prepared",
      header: t("batches.prepared"),
      cell: (row) => (
        <>
          <Moment at={row.created_at} /> {row.created_by_name ? `· ${row.created_by_name}` : null}
        </>
      ),
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("batches.help")}>
      <PayoutsTabs current={BATCHES_LIST.path} />
      <DataTable
        spec={BATCHES_LIST}
        caption={t("tabs.batches")}
        searchLabel={t("batches.number")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("state"),
            options: BATCH_STATES.map((value) => ({ value, label: t(`batches.states.${value}`) })),
          },
          {
            kind: "choice",
            name: "via",
            label: t("rail"),
            options: RAILS.map((value) => ({ value, label: t(`rails.${value}`) })),
          },
        ]}
        empty={{ title: t("batches.empty"), text: t("batches.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
