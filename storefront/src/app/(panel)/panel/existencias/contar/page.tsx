import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { staffWho } from "@/features/panel/api/staff-who"
import { RequestId } from "@/features/panel/form/request-id"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { countTable } from "@/features/panel/stock/actions/count-table"
import { CountTableFields } from "@/features/panel/stock/count-table-fields"
import { pieceName, stockSchema } from "@/features/panel/stock/stock"
import { stockControls } from "@/features/panel/stock/stock-controls"
import { COUNT_LIST, STOCK_LIST } from "@/features/panel/stock/stock-lists"
import { StockTabs } from "@/features/panel/stock/stock-tabs"
import { FilterChips } from "@/features/panel/table/filter-chips"
import { ListForm } from "@/features/panel/table/list-form"
import { ListPages } from "@/features/panel/table/list-pages"
import { listAddress, parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { savedMark } from "@/features/panel/table/saved-mark"
import { EmptyState } from "@/features/panel/ui/empty-state"
import { PanelCard } from "@/features/panel/ui/panel-card"
import { PanelForm } from "@/features/panel/ui/panel-form"
import { PanelPage } from "@/features/panel/ui/panel-page"
import { SubmitButton } from "@/features/panel/ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.stock.table"))("title") }
}

/** Counting a table of pieces at once, those first that nobody counted for longest. */
export default async function CountPage({ searchParams }: PageProps<"/panel/existencias/contar">) {
  const staff = await staffWho("stock.read", "stock.update")
  const [t, saved] = await Promise.all([getTranslations("panel.stock"), savedMark(searchParams)])
  const state = parseList(COUNT_LIST, await searchParams)
  const [{ rows, count }, establishments] = await Promise.all([
    loadList(COUNT_LIST, state, "stock", stockSchema),
    establishmentOptions(staff),
  ])
  const controls = stockControls(t, establishments, rows)
  const back = listAddress(COUNT_LIST, state)
  return (
    <PanelPage
      narrow
      title={t("table.title")}
      intro={t("table.help")}
      back={<Link href={STOCK_LIST.path}>{t("title")}</Link>}
    >
      <StockTabs staff={staff} current={COUNT_LIST.path} />
      <ListForm
        spec={COUNT_LIST}
        state={state}
        controls={controls}
        sorts={[
          { word: "contada", label: t("counted") },
          { word: "pieza", label: t("piece") },
        ]}
        searchLabel={t("search")}
      />
      <FilterChips spec={COUNT_LIST} state={state} controls={controls} />
      {rows.length === 0 ? (
        <EmptyState title={t("table.none")}>{t("table.noneText")}</EmptyState>
      ) : (
        <PanelCard>
          <PanelForm
            key={saved}
            id="counts"
            action={countTable.bind(null, {
              back,
              pieces: rows.map(({ id, stocked }) => ({ id, seen: stocked })),
            })}
            draft={`counts:${back}`}
          >
            <RequestId fresh={randomUUID()} />
            <CountTableFields
              pieces={rows.map((row) => ({
                id: row.id,
                name: pieceName(row),
                note: [row.code, row.workshop?.name].filter(Boolean).join(" · "),
                stocked: row.stocked,
                expected: t("expected", { stocked: row.stocked, reserved: row.reserved }),
              }))}
              words={{
                pieces: t("table.pieces"),
                hint: t("table.hint"),
                counted: t("table.counted"),
                same: t("table.same"),
                doneNone: t("table.countedNone"),
                doneSome: t("table.countedSome", { count: "#" }),
              }}
            />
            <SubmitButton>{t("table.save")}</SubmitButton>
          </PanelForm>
        </PanelCard>
      )}
      <ListPages spec={COUNT_LIST} state={state} count={count} />
    </PanelPage>
  )
}
