import { getTranslations } from "next-intl/server"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { ListTabs } from "../table/list-tabs"
import { COUNT_LIST, MOVEMENTS_LIST, STOCK_LIST } from "./stock-lists"

/** The list of what is running out: the same list, narrowed. */
export const LOW_PATH = `${STOCK_LIST.path}?pocas=true`

/** The parts of stock, in the order of the work. */
export async function StockTabs({ current, staff }: { current: string; staff: Staff }) {
  const t = await getTranslations("panel.stock.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: STOCK_LIST.path, label: t("stock") },
        { path: LOW_PATH, label: t("low") },
        ...(mayDo(staff, "stock.update") ? [{ path: COUNT_LIST.path, label: t("count") }] : []),
        { path: MOVEMENTS_LIST.path, label: t("movements") },
      ]}
    />
  )
}
