import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { transactionSchema, type Transaction } from "@/features/panel/ledger/ledger"
import { TRANSACTIONS_LIST, transactionPath } from "@/features/panel/ledger/ledger-lists"
import { LedgerTabs } from "@/features/panel/ledger/ledger-tabs"
import { TRANSACTION_KINDS, transactionKind } from "@/features/panel/ledger/transaction-kind"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.ledger"))("title") }
}

export default async function TransactionsPage({ searchParams }: PageProps<"/panel/libro/asientos">) {
  await staffWho("ledger.read")
  const [t, locale] = await Promise.all([getTranslations("panel.ledger"), getLocale()])
  const state = parseList(TRANSACTIONS_LIST, await searchParams)
  const { rows, count } = await loadList(TRANSACTIONS_LIST, state, "transactions", transactionSchema)
  const columns: Column<Transaction>[] = [
    {
      id: "number",
      header: t("transactions.number"),
      cell: (row) => (
        <Link href={transactionPath(row.id)} className="number">
          {row.id}
        </Link>
      ),
    },
    { id: "kind", header: t("transactions.kind"), cell: (row) => transactionKind(row.kind, locale) },
    {
      id: "order",
      header: t("transactions.order"),
      number: true,
      cell: (row) => (row.order_number === null ? "–" : `#${row.order_number}`),
    },
    {
      id: "occurred",
      header: t("transactions.occurred"),
      sort: "ocurrio",
      cell: (row) => <Moment at={row.occurred_at} />,
    },
    {
      id: "posted",
      header: t("transactions.posted"),
      sort: "anotado",
      cell: (row) => <Moment at={row.posted_at} />,
    },
    {
      id: "amount",
      header: t("transactions.amount"),
      number: true,
      cell: (row) => formatAmount(row.amount),
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("transactions.help")}>
      <LedgerTabs current={TRANSACTIONS_LIST.path} />
      <DataTable
        spec={TRANSACTIONS_LIST}
        caption={t("tabs.transactions")}
        searchLabel={t("transactions.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "que",
            label: t("transactions.kind"),
            options: TRANSACTION_KINDS.map((value) => ({ value, label: transactionKind(value, locale) })),
          },
          { kind: "day", name: "desde", label: t("transactions.from") },
          { kind: "day", name: "hasta", label: t("transactions.to") },
          {
            kind: "given",
            name: "cuenta",
            label: t("transactions.account"),
            text: rows[0]?.entries.find(({ account }) => account === state.filters.cuenta)?.label,
          },
        ]}
        empty={{ title: t("transactions.empty"), text: t("transactions.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
