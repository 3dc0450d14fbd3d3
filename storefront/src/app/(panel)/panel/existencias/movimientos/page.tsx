import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { establishmentOptions } from "@/features/panel/registry/establishment-options"
import { movementColumns } from "@/features/panel/stock/movement-columns"
import { movementSchema } from "@/features/panel/stock/stock"
import { MOVEMENT_KINDS, MOVEMENTS_LIST } from "@/features/panel/stock/stock-lists"
import { StockTabs } from "@/features/panel/stock/stock-tabs"
import { DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.stock.movements"))("title") }
}

/** Everything that staff did to the stock; what buyers bought is in the orders. */
export default async function MovementsPage({ searchParams }: PageProps<"/panel/existencias/movimientos">) {
  const staff = await staffWho("stock.read")
  const t = await getTranslations("panel.stock")
  const state = parseList(MOVEMENTS_LIST, await searchParams)
  const [{ rows, count }, establishments, columns] = await Promise.all([
    loadList(MOVEMENTS_LIST, state, "movements", movementSchema),
    establishmentOptions(staff),
    movementColumns(),
  ])
  return (
    <PanelPage title={t("movements.title")} intro={t("movements.help")}>
      <StockTabs staff={staff} current={MOVEMENTS_LIST.path} />
      <DataTable
        spec={MOVEMENTS_LIST}
        caption={t("movements.title")}
        searchLabel={t("search")}
        rowKey={(row) => row.id}
        controls={[
          {
            kind: "choice",
            name: "tipo",
            label: t("movements.what"),
            options: MOVEMENT_KINDS.map((value) => ({ value, label: t(`movements.kinds.${value}`) })),
          },
          {
            kind: "choice",
            name: "establecimiento",
            label: t("establishment"),
            options: establishments.map(({ id, name }) => ({ value: id, label: name })),
          },
          { kind: "day", name: "desde", label: t("movements.from") },
          { kind: "day", name: "hasta", label: t("movements.to") },
          { kind: "given", name: "pieza", label: t("piece"), text: rows[0]?.title },
          { kind: "given", name: "publicacion", label: t("listing"), text: rows[0]?.title },
        ]}
        empty={{ title: t("movements.none"), text: t("movements.noneText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
