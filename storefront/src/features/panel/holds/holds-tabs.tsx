import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { HELD_SALES_LIST, HOLDS_LIST } from "./holds-lists"

/** What a month's close held back, and sales that are nobody's yet. */
export async function HoldsTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.holds.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: HOLDS_LIST.path, label: t("holds") },
        { path: HELD_SALES_LIST.path, label: t("sales") },
      ]}
    />
  )
}
