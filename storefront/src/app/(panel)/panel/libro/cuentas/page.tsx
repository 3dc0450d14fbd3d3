import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Notice } from "@/components/notice"
import { staffWho } from "@/features/panel/api/staff-who"
import { accountSchema, type Account } from "@/features/panel/ledger/ledger"
import { accountPath, ACCOUNTS_LIST, TRANSACTIONS_LIST } from "@/features/panel/ledger/ledger-lists"
import { ACCOUNT_KINDS } from "@/features/panel/ledger/account-kinds"
import { LedgerTabs } from "@/features/panel/ledger/ledger-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.ledger"))("tabs.accounts") }
}

export default async function AccountsPage({ searchParams }: PageProps<"/panel/libro/cuentas">) {
  await staffWho("ledger.read")
  const [t, locale] = await Promise.all([getTranslations("panel.ledger"), getLocale()])
  const asked = parseList(ACCOUNTS_LIST, await searchParams)
  // Balances of another day come by code only: ordering them by amount would add up the whole ledger.
  const state = asked.filters.dia ? { ...asked, sort: "cuenta", descending: false } : asked
  const { rows, count } = await loadList(ACCOUNTS_LIST, state, "accounts", accountSchema)
  const side = (balance: number) => (balance > 0 ? "debit" : balance < 0 ? "credit" : "zero")
  const columns: Column<Account>[] = [
    {
      id: "name",
      header: t("accounts.name"),
      cell: (row) => <Link href={accountPath(row.code)}>{row.label}</Link>,
    },
    {
      id: "code",
      header: t("accounts.code"),
      breakable: true,
      sort: "cuenta",
      cell: (row) => row.code,
    },
    { id: "debit", header: t("accounts.debit"), number: true, cell: (row) => formatAmount(row.debit) },
    { id: "credit", header: t("accounts.credit"), number: true, cell: (row) => formatAmount(row.credit) },
    {
      id: "balance",
      header: t("accounts.balance"),
      sort: "saldo",
      number: true,
      cell: (row) => formatAmount(row.balance),
    },
    { id: "side", header: t("accounts.side"), cell: (row) => t(`accounts.sides.${side(row.balance)}`) },
    {
      id: "entries",
      header: t("accounts.entries"),
      sort: "partidas",
      number: true,
      cell: (row) => formatCount(row.entry_count, locale),
    },
  ]
  return (
    <PanelPage title={t("title")} intro={t("accounts.help")}>
      <LedgerTabs current={ACCOUNTS_LIST.path} />
      {state.filters.dia ? (
        <Notice>{t("accounts.atNotice", { date: formatCalendarDay(state.filters.dia, locale) })}</Notice>
      ) : null}
      <DataTable
        spec={ACCOUNTS_LIST}
        caption={t("tabs.accounts")}
        searchLabel={t("accounts.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "tipo",
            label: t("accounts.kind"),
            options: ACCOUNT_KINDS.map((value) => ({ value, label: t(`accounts.kinds.${value}`) })),
          },
          { kind: "day", name: "dia", label: t("accounts.at") },
        ]}
        actions={(row) => (
          <Link href={`${TRANSACTIONS_LIST.path}?cuenta=${encodeURIComponent(row.code)}`}>
            {t("accounts.see")} <span className="visually-hidden">({row.label})</span>
          </Link>
        )}
        empty={{ title: t("accounts.empty"), text: t("accounts.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
