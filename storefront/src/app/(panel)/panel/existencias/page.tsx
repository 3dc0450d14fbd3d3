import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { Link } from "@/components/link"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { pieceName, type Stock, stockSchema } from "@/features/panel/stock/stock"
import { stockControls } from "@/features/panel/stock/stock-controls"
import { COUNT_LIST, STOCK_LIST, stockPath } from "@/features/panel/stock/stock-lists"
import { StockMark } from "@/features/panel/stock/stock-marks"
import { LOW_PATH, StockTabs } from "@/features/panel/stock/stock-tabs"
import { type Column, DataTable } from "@/features/panel/table/data-table"
import { formatCount } from "@/features/panel/table/format-count"
import { listQuery, parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { Moment } from "@/features/panel/table/moment"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.stock"))("title") }
}

/** How many there are of each piece. */
export default async function StockPage({ searchParams }: PageProps<"/panel/existencias">) {
  const staff = await staffWho("stock.read")
  const [t, locale] = await Promise.all([getTranslations("panel.stock"), getLocale()])
  const state = parseList(STOCK_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(STOCK_LIST, state, "stock", stockSchema),
    establishmentOptions(staff),
  ])
  const number = (value: number) => formatCount(value, locale)
  const columns: Column<Stock>[] = [
    {
      id: "piece",
      header: t("piece"),
      sort: "pieza",
      cell: (row) => <Link href={stockPath(row.id)}>{pieceName(row)}</Link>,
    },
    { id: "code", header: t("code"), short: true, sort: "codigo", breakable: true, cell: (row) => row.code },
    {
      id: "available",
      header: t("available"),
      short: true,
      sort: "disponibles",
      number: true,
      cell: (row) => number(row.available),
    },
    { id: "mark", header: t("state"), cell: (row) => <StockMark stock={row} /> },
    {
      id: "stocked",
      header: t("stocked"),
      short: true,
      sort: "estante",
      number: true,
      cell: (row) => number(row.stocked),
    },
    { id: "reserved", header: t("reserved"), number: true, cell: (row) => number(row.reserved) },
    { id: "workshop", header: t("workshop"), cell: (row) => row.workshop?.name ?? null },
    {
      id: "counted",
      header: t("counted"),
      sort: "contada",
      cell: (row) => <Moment at={row.last_counted_at} />,
    },
  ]
  return (
    <PanelPage
      title={t("title")}
      intro={t("help")}
      actions={
        mayDo(staff, "stock.update") ? (
          <ButtonLink href={COUNT_LIST.path + listQuery(COUNT_LIST, { ...state, sort: "contada", page: 1 })}>
            {t("table.open")}
          </ButtonLink>
        ) : undefined
      }
    >
      <StockTabs staff={staff} current={state.filters.pocas ? LOW_PATH : STOCK_LIST.path} />
      <DataTable
        spec={STOCK_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={stockControls(t, establishments, rows)}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
