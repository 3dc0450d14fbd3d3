import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import { staffWho } from "@/features/panel/api/staff-who"
import { type Close, CLOSE_STATES, closeSchema } from "@/features/panel/closes/close"
import { CLOSES_LIST, closePath, PREVIEW_PATH } from "@/features/panel/closes/closes-lists"
import { CloseStateMark } from "@/features/panel/closes/close-state-mark"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { monthTitle } from "@/features/panel/table/format-month"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.closes"))("title") }
}

export default async function ClosesPage({ searchParams }: PageProps<"/panel/cierres">) {
  await staffWho("settlement.read")
  const [t, states, locale] = await Promise.all([
    getTranslations("panel.closes"),
    getTranslations("panel.closes.states"),
    getLocale(),
  ])
  const state = parseList(CLOSES_LIST, await searchParams)
  const { rows, count } = await loadList(CLOSES_LIST, state, "settlements", closeSchema)
  const sum = (close: Close, part: "income" | "held") =>
    close.totals ? formatAmount(close.totals[part]) : "–"
  const columns: Column<Close>[] = [
    {
      id: "month",
      header: t("list.month"),
      sort: "mes",
      cell: (row) => <Link href={closePath(row.id)}>{monthTitle(row.month, locale)}</Link>,
    },
    { id: "state", header: t("list.state"), cell: (row) => <CloseStateMark state={row.state} /> },
    {
      id: "people",
      header: t("list.people"),
      number: true,
      cell: (row) => (row.totals ? formatCount(row.totals.artisans, locale) : "–"),
    },
    { id: "income", header: t("list.income"), number: true, cell: (row) => sum(row, "income") },
    { id: "held", header: t("list.held"), number: true, cell: (row) => sum(row, "held") },
    { id: "closed", header: t("list.closedBy"), cell: (row) => row.closed_by.name ?? "–" },
    { id: "approved", header: t("list.approvedBy"), cell: (row) => row.approved_by?.name ?? "–" },
  ]
  const preview = <ButtonLink href={PREVIEW_PATH}>{t("list.preview")}</ButtonLink>
  return (
    <PanelPage title={t("title")} intro={t("intro")} actions={preview}>
      <DataTable
        spec={CLOSES_LIST}
        caption={t("title")}
        searchLabel={t("list.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("list.state"),
            options: CLOSE_STATES.map((value) => ({ value, label: states(value) })),
          },
        ]}
        empty={{ title: t("list.empty"), text: t("list.emptyText"), action: preview }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
