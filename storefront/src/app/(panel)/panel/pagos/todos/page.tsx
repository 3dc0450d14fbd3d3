import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { AccountLink } from "@/features/panel/payouts/account-link"
import { type Payout, payoutSchema } from "@/features/panel/payouts/payout"
import { PayoutState } from "@/features/panel/payouts/payout-marks"
import {
  BATCHES_LIST,
  PAYEE_KINDS,
  PAYOUT_STATES,
  PAYOUTS_LIST,
} from "@/features/panel/payouts/payouts-lists"
import { PayoutsTabs } from "@/features/panel/payouts/payouts-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.payouts"))("tabs.payouts") }
}

export default async function PayoutsPage({ searchParams }: PageProps<"/panel/pagos/todos">) {
  const staff = await staffWho("payout.read")
  const t = await getTranslations("panel.payouts")
  const state = parseList(PAYOUTS_LIST, await searchParams)
  const { rows, count } = await loadList(PAYOUTS_LIST, state, "payouts", payoutSchema)
  const columns: Column<Payout>[] = [
    {
      id: "reference",
      header: t("payouts.reference"),
      sort: "referencia",
      cell: ({ id, reference }) => (
        <Link href={`${PAYOUTS_LIST.path}/${id}`} className="number">
          {reference}
        </Link>
      ),
    },
    { id: "state", header: t("state"), cell: (row) => <PayoutState state={row.state} /> },
    {
      id: "amount",
      header: t("amount"),
      sort: "importe",
      number: true,
      cell: (row) => formatAmount(row.amount),
    },
    { id: "payee", header: t("payee"), cell: (row) => <AccountLink staff={staff} account={row} /> },
    {
      id: "batch",
      header: t("payouts.batch"),
      cell: (row) => (
        <Link href={`${BATCHES_LIST.path}/${row.batch_id}`}>
          {t("batches.name", { number: row.batch_number })}
        </Link>
      ),
    },
    {
      id: "created",
      header: t("payouts.created"),
      sort: "creado",
      cell: (row) => <Moment at={row.created_at} />,
    },
  ]
  const one = rows[0]
  return (
    <PanelPage title={t("title")} intro={t("payouts.help")}>
      <PayoutsTabs current={PAYOUTS_LIST.path} />
      <DataTable
        spec={PAYOUTS_LIST}
        caption={t("tabs.payouts")}
        searchLabel={t("payouts.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("state"),
            options: PAYOUT_STATES.map((value) => ({ value, label: t(`payouts.states.${value}`) })),
          },
          {
            kind: "choice",
            name: "quien",
            label: t("payee"),
            options: PAYEE_KINDS.map((value) => ({ value, label: t(`payees.${value}`) })),
          },
          {
            kind: "given",
            name: "lote",
            label: t("payouts.batch"),
            text: one ? String(one.batch_number) : undefined,
          },
          { kind: "given", name: "persona", label: t("payees.artisan") },
        ]}
        empty={{ title: t("payouts.empty"), text: t("payouts.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
