import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import { staffWho } from "@/features/panel/api/staff-who"
import { type Hold, HOLD_STATES, holdSchema } from "@/features/panel/holds/hold"
import { HOLD_REASONS } from "@/features/panel/holds/hold-reasons"
import { holdPath, HOLDS_LIST } from "@/features/panel/holds/holds-lists"
import { HoldsTabs } from "@/features/panel/holds/holds-tabs"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatMonth, monthTitle } from "@/features/panel/table/format-month"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { StateMark } from "@/features/panel/table/state-mark"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.holds"))("title") }
}

export default async function HoldsPage({ searchParams }: PageProps<"/panel/retenciones">) {
  const staff = await staffWho("hold.read")
  const [t, states, reasons, locale] = await Promise.all([
    getTranslations("panel.holds"),
    getTranslations("panel.holds.states"),
    getTranslations("panel.holds.reasons"),
    getLocale(),
  ])
  const state = parseList(HOLDS_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(HOLDS_LIST, state, "holds", holdSchema),
    establishmentOptions(staff),
  ])
  const columns: Column<Hold>[] = [
    {
      id: "artisan",
      header: t("list.artisan"),
      sort: "persona",
      cell: (row) => (
        <Link href={holdPath(row.id)}>
          {row.artisan.code}
          <span className="visually-hidden"> ({formatMonth(row.month, locale)})</span>
        </Link>
      ),
    },
    { id: "month", header: t("list.month"), sort: "mes", cell: (row) => monthTitle(row.month, locale) },
    {
      id: "amount",
      header: t("list.amount"),
      sort: "monto",
      number: true,
      cell: (row) => formatAmount(row.amount),
    },
    {
      id: "why",
      header: t("list.why"),
      cell: (row) => row.reasons.map((reason) => reasons(`${reason}.name`)).join(", "),
    },
    {
      id: "state",
      header: t("list.state"),
      cell: (row) => (
        <StateMark tone={row.state === "open" ? "waiting" : "good"}>{states(row.state)}</StateMark>
      ),
    },
    {
      id: "place",
      header: t("list.establishment"),
      cell: (row) => row.establishment?.name ?? "–",
    },
    { id: "since", header: t("list.since"), sort: "desde", cell: (row) => <Moment at={row.opened_at} /> },
  ]
  return (
    <PanelPage title={t("title")} intro={t("intro")}>
      <HoldsTabs current={HOLDS_LIST.path} />
      <DataTable
        spec={HOLDS_LIST}
        caption={t("tabs.holds")}
        searchLabel={t("list.search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "estado",
            label: t("list.state"),
            options: HOLD_STATES.map((value) => ({ value, label: states(value) })),
          },
          {
            kind: "choice",
            name: "motivo",
            label: t("list.why"),
            options: HOLD_REASONS.map((value) => ({ value, label: reasons(`${value}.name`) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("list.establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "given", name: "artesano", label: t("list.artisan"), text: rows[0]?.artisan.code },
          {
            kind: "given",
            name: "cierre",
            label: t("list.month"),
            text: rows[0] ? formatMonth(rows[0].month, locale) : undefined,
          },
        ]}
        empty={{ title: t("list.empty"), text: t("list.emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
