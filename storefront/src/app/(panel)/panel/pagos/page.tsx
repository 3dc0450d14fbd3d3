import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { AccountLink } from "@/features/panel/payouts/account-link"
import { type Payable, payableSchema } from "@/features/panel/payouts/payout"
import { PAYABLES_LIST, PAYEE_KINDS, PAYOUTS_LIST } from "@/features/panel/payouts/payouts-lists"
import { PayoutsTabs } from "@/features/panel/payouts/payouts-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCalendarDay } from "@/features/panel/table/format-moment"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.payouts"))("title") }
}

export default async function PayablesPage({ searchParams }: PageProps<"/panel/pagos">) {
  const staff = await staffWho("payout.read")
  const [t, locale] = await Promise.all([getTranslations("panel.payouts"), getLocale()])
  const state = parseList(PAYABLES_LIST, await searchParams)
  const { rows, count } = await loadList(PAYABLES_LIST, state, "payables", payableSchema)
  const columns: Column<Payable>[] = [
    {
      id: "account",
      header: t("payee"),
      sort: "cuenta",
      cell: (row) => <AccountLink staff={staff} account={row} />,
    },
    { id: "kind", header: t("payables.kind"), sort: "quien", cell: (row) => t(`payees.${row.payee_kind}`) },
    {
      id: "amount",
      header: t("amount"),
      sort: "importe",
      number: true,
      cell: (row) => formatAmount(row.amount),
    },
    {
      id: "state",
      header: t("state"),
      cell: ({ blocked, payout_id }) =>
        blocked === null ? (
          <StateMark tone="good">{t("payables.ready")}</StateMark>
        ) : blocked === "payout_open" && payout_id ? (
          <Link href={`${PAYOUTS_LIST.path}/${payout_id}`}>
            <StateMark tone="quiet">{t("payables.blocks.payout_open")}</StateMark>
          </Link>
        ) : (
          <StateMark tone="waiting">{t(`payables.blocks.${blocked}`)}</StateMark>
        ),
    },
    {
      id: "returned",
      header: t("payables.returned"),
      breakable: true,
      cell: ({ returned }) =>
        returned ? (
          <Link href={`${PAYOUTS_LIST.path}/${returned.payout_id}`}>
            <StateMark tone="stopped">
              {t("payables.returnedOn", {
                day: returned.on ? formatCalendarDay(returned.on, locale) : "–",
                note: returned.note ?? "–",
              })}
            </StateMark>
          </Link>
        ) : (
          "–"
        ),
    },
  ]
  const prepare = mayDo(staff, "payout.create") ? (
    <ButtonLink href={`${PAYABLES_LIST.path}/preparar`}>{t("payables.prepare")}</ButtonLink>
  ) : undefined
  return (
    <PanelPage title={t("title")} intro={t("payables.help")} actions={count > 0 ? prepare : undefined}>
      <PayoutsTabs current={PAYABLES_LIST.path} />
      <DataTable
        spec={PAYABLES_LIST}
        caption={t("tabs.payables")}
        searchLabel={t("payables.search")}
        rowKey={(row) => row.account_code}
        controls={[
          {
            kind: "choice",
            name: "listo",
            label: t("payables.filter"),
            options: (["true", "false"] as const).map((value) => ({
              value,
              label: t(`payables.filters.${value}`),
            })),
          },
          {
            kind: "choice",
            name: "quien",
            label: t("payee"),
            options: PAYEE_KINDS.map((value) => ({ value, label: t(`payees.${value}`) })),
          },
          {
            kind: "choice",
            name: "devuelto",
            label: t("payables.returned"),
            options: [{ value: "true", label: t("payables.returnedOnly") }],
          },
        ]}
        empty={{ title: t("payables.empty"), text: t("payables.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
