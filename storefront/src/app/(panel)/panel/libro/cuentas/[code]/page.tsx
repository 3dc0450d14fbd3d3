import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Link } from "@/components/link"
import { formatAmount, formatCentimos } from "@/lib/money"
import { staffWho } from "@/features/panel/api/staff-who"
import { isCalendarDay, todayInLima } from "@/features/panel/form/calendar-day"
import { monthInLima, monthsUpTo } from "@/features/panel/form/calendar-month"
import { BalanceAtForm } from "@/features/panel/ledger/balance-at-form"
import { type AccountEntry, accountEntrySchema } from "@/features/panel/ledger/ledger"
import {
  ACCOUNTS_LIST,
  codeOfSegment,
  entriesList,
  transactionPath,
} from "@/features/panel/ledger/ledger-lists"
import { loadAccount } from "@/features/panel/ledger/load-account"
import { transactionKind } from "@/features/panel/ledger/transaction-kind"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { Facts } from "@/features/panel/table/facts"
import { formatCount } from "@/features/panel/table/format-count"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { formatMonth } from "@/features/panel/table/format-month"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

type Props = PageProps<"/panel/libro/cuentas/[code]">

/** Two years to choose a month from; older ones can be written into the address. */
const MONTHS = 24

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staffWho("ledger.read")
  return { title: (await loadAccount(codeOfSegment((await params).code) ?? notFound())).label }
}

export default async function AccountPage({ params, searchParams }: Props) {
  await staffWho("ledger.read")
  const [{ code: segment }, query, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("panel.ledger"),
    getLocale(),
  ])
  const code = codeOfSegment(segment) ?? notFound()
  const day = typeof query.dia === "string" && isCalendarDay(query.dia) ? query.dia : null
  const spec = entriesList(code)
  const state = parseList(spec, query)
  const [account, then, { rows, count }] = await Promise.all([
    loadAccount(code),
    day ? loadAccount(code, day) : null,
    loadList(spec, state, "entries", accountEntrySchema),
  ])
  const side = (balance: number) =>
    t(`accounts.sides.${balance > 0 ? "debit" : balance < 0 ? "credit" : "zero"}`)
  const balance = (amount: number) =>
    t("account.balance", { amount: formatCentimos(Math.abs(amount)), side: side(amount) })
  const columns: Column<AccountEntry>[] = [
    {
      id: "kind",
      header: t("transactions.kind"),
      cell: (row) => (
        <Link href={transactionPath(row.transaction_id)}>
          {transactionKind(row.kind, locale)}
          <span className="visually-hidden"> ({row.transaction_id})</span>
        </Link>
      ),
    },
    {
      id: "occurred",
      header: t("transactions.occurred"),
      sort: "ocurrio",
      cell: (row) => <Moment at={row.occurred_at} />,
    },
    {
      id: "order",
      header: t("transactions.order"),
      number: true,
      cell: (row) => (row.order_number === null ? "–" : `#${row.order_number}`),
    },
    {
      id: "debit",
      header: t("accounts.debit"),
      number: true,
      cell: (row) => (row.amount > 0 ? formatAmount(row.amount) : "–"),
    },
    {
      id: "credit",
      header: t("accounts.credit"),
      number: true,
      cell: (row) => (row.amount < 0 ? formatAmount(-row.amount) : "–"),
    },
    {
      id: "balance",
      header: t("account.after"),
      number: true,
      cell: (row) => formatAmount(row.balance),
    },
  ]
  return (
    <PanelPage
      title={account.label}
      intro={t(`accounts.about.${account.kind}`)}
      back={<Link href={ACCOUNTS_LIST.path}>{t("tabs.accounts")}</Link>}
    >
      <PanelCard title={t("account.facts")}>
        <Facts
          facts={[
            [t("accounts.code"), <code key="code">{account.code}</code>],
            [t("accounts.kind"), t(`accounts.kinds.${account.kind}`)],
            [t("account.now"), balance(account.balance)],
            [t("accounts.debit"), formatAmount(account.debit)],
            [t("accounts.credit"), formatAmount(account.credit)],
            [t("accounts.entries"), formatCount(account.entry_count, locale)],
            [
              t("account.then", { date: formatCalendarDay(day ?? todayInLima(), locale) }),
              then ? balance(then.balance) : null,
            ],
          ]}
        />
        <BalanceAtForm action={spec.path} day={day} />
      </PanelCard>
      <DataTable
        spec={spec}
        caption={t("account.entries", { account: account.label })}
        searchLabel={null}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "mes",
            label: t("account.month"),
            options: monthsUpTo(monthInLima(), MONTHS).map((value) => ({
              value,
              label: formatMonth(value, locale),
            })),
          },
        ]}
        empty={{ title: t("account.empty") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
