import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { LineState } from "@/features/panel/reconciliation/line-state"
import { loadProviders } from "@/features/panel/reconciliation/load-providers"
import {
  LINE_KINDS,
  LINE_STATES,
  PROVIDER_LINES_LIST,
} from "@/features/panel/reconciliation/provider-lines-list"
import { providerName } from "@/features/panel/reconciliation/provider-name"
import { type ProviderLine, providerLineSchema } from "@/features/panel/reconciliation/reconciliation"
import { ReconciliationTabs } from "@/features/panel/reconciliation/reconciliation-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { formatAmount } from "@/lib/money"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.reconciliation"))("tabs.lines") }
}

export default async function ProviderLinesPage({
  searchParams,
}: PageProps<"/panel/conciliacion/movimientos">) {
  await staffWho("reconciliation.read")
  const [t, locale] = await Promise.all([getTranslations("panel.reconciliation"), getLocale()])
  const state = parseList(PROVIDER_LINES_LIST, await searchParams)
  const [{ rows, count }, providers] = await Promise.all([
    loadList(PROVIDER_LINES_LIST, state, "lines", providerLineSchema),
    loadProviders(),
  ])
  const money = (amount: number | null) => (amount === null ? "–" : formatAmount(amount))
  const columns: Column<ProviderLine>[] = [
    {
      id: "reference",
      header: t("lines.reference"),
      cell: (row) => (
        <Link href={`${PROVIDER_LINES_LIST.path}/${encodeURIComponent(row.id)}`}>{row.reference}</Link>
      ),
    },
    { id: "kind", header: t("lines.kind"), sort: "tipo", cell: (row) => t(`kinds.${row.kind}`) },
    {
      id: "occurred",
      header: t("lines.occurred"),
      sort: "fecha",
      cell: (row) => <Moment at={row.occurred_at} />,
    },
    { id: "told", header: t("lines.told"), number: true, cell: (row) => money(row.gross) },
    { id: "ledger", header: t("lines.ledger"), number: true, cell: (row) => money(row.ledger_amount) },
    {
      id: "difference",
      header: t("lines.difference"),
      sort: "diferencia",
      number: true,
      cell: (row) => (row.difference === 0 ? "–" : formatAmount(row.difference)),
    },
    { id: "state", header: t("lines.state"), cell: (row) => <LineState state={row.state} /> },
    { id: "cause", header: t("lines.cause"), breakable: true, cell: (row) => row.cause_label ?? "–" },
    { id: "provider", header: t("lines.provider"), cell: (row) => providerName(row.provider_id, locale) },
  ]
  return (
    <PanelPage title={t("title")} intro={t("lines.help")}>
      <ReconciliationTabs current={PROVIDER_LINES_LIST.path} />
      <DataTable
        spec={PROVIDER_LINES_LIST}
        caption={t("tabs.lines")}
        searchLabel={t("lines.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("lines.state"),
            options: LINE_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          },
          {
            kind: "choice",
            name: "tipo",
            label: t("lines.kind"),
            options: LINE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          },
          {
            kind: "choice",
            name: "medio",
            label: t("lines.provider"),
            options: providers.map(({ provider_id: value }) => ({
              value,
              label: providerName(value, locale),
            })),
          },
        ]}
        empty={{ title: t("lines.empty"), text: t("lines.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
