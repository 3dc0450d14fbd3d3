import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCentimos } from "@/lib/money"
import { staffFetch } from "@/features/panel/api/staff-fetch"
import { staffWho } from "@/features/panel/api/staff-who"
import { FlowChart } from "@/features/panel/charts/flow-chart"
import { MoneyBars } from "@/features/panel/charts/money-bars"
import { daysOfMonth, isCalendarMonth, monthInLima } from "@/features/panel/form/calendar-month"
import { KindsTable } from "@/features/panel/ledger/kinds-table"
import { ACCOUNTS_LIST, LEDGER_PATH, TRANSACTIONS_LIST } from "@/features/panel/ledger/ledger-lists"
import { LedgerTabs } from "@/features/panel/ledger/ledger-tabs"
import { MonthForm } from "@/features/panel/ledger/month-form"
import { DIVIDED_KINDS, overviewSchema, owedTo, SALE_KINDS } from "@/features/panel/ledger/overview"
import { KIND_TONES, overviewFlow } from "@/features/panel/ledger/overview-flow"
import { Facts } from "@/features/panel/table/facts"
import { formatMonth } from "@/features/panel/table/format-month"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.ledger"))("title") }
}

export default async function LedgerPage({ searchParams }: PageProps<"/panel/libro">) {
  await staffWho("ledger.read")
  const [{ mes }, t, locale] = await Promise.all([searchParams, getTranslations("panel.ledger"), getLocale()])
  const asked = typeof mes === "string" && isCalendarMonth(mes) ? mes : monthInLima()
  const { month, kinds } = await staffFetch("/staff/ledger/overview", {
    query: { month: asked, locale },
    schema: overviewSchema,
  })
  const name = formatMonth(month, locale)
  const { first, last } = daysOfMonth(month)
  const isOver = month < monthInLima()
  const flows = overviewFlow(kinds, {
    sales: t("overview.sales"),
    divided: t("overview.divided"),
    undivided: t("overview.undivided"),
  })
  const bars = [...SALE_KINDS, ...DIVIDED_KINDS].flatMap((kind) => kinds.filter((each) => each.kind === kind))
  return (
    <PanelPage title={t("title")} intro={t("overview.help")}>
      <LedgerTabs current={LEDGER_PATH} />
      <MonthForm action={LEDGER_PATH} month={month} />
      {kinds.length === 0 ? (
        <EmptyState title={t("transactions.empty")}>{t("transactions.emptyText")}</EmptyState>
      ) : (
        <>
          <PanelCard title={t(isOver ? "overview.stood" : "overview.stands", { month: name })}>
            <Facts
              facts={[
                [t("overview.where"), formatCentimos(-owedTo(kinds, "clearing", "bank"))],
                [
                  t("overview.people"),
                  formatCentimos(owedTo(kinds, "income", "personal", "savings", "family", "court")),
                ],
                [t("overview.held"), formatCentimos(owedTo(kinds, "hold", "unattributed"))],
                [t("overview.law"), formatCentimos(owedTo(kinds, "reparation", "inpe", "tax"))],
              ]}
            />
          </PanelCard>
          <PanelCard title={t("overview.flow", { month: name })} intro={t("overview.flowIntro")}>
            {flows.length === 0 ? <p className="muted">{t("overview.noFlow")}</p> : null}
            {flows.map((root) => (
              <FlowChart key={root.key} root={root} />
            ))}
            <MoneyBars
              caption={t("overview.who")}
              words={{ label: t("overview.kind"), amount: t("overview.credit") }}
              rows={bars.map(({ kind, label, credit }) => ({
                key: kind,
                label,
                amount: credit,
                tone: KIND_TONES[kind] ?? "quiet",
                href: `${ACCOUNTS_LIST.path}?tipo=${kind}${isOver ? `&dia=${last}` : ""}`,
              }))}
            />
            <p>
              <Link href={`${TRANSACTIONS_LIST.path}?desde=${first}&hasta=${last}`}>
                {t("overview.transactions", { month: name })}
              </Link>
            </p>
          </PanelCard>
          <PanelCard title={t("overview.all")} intro={t("overview.allIntro")}>
            <KindsTable kinds={kinds} caption={t("overview.all")} day={isOver ? last : null} />
          </PanelCard>
        </>
      )}
    </PanelPage>
  )
}
