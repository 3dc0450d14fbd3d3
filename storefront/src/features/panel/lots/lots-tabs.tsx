import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { LOTS_LIST, PIECES_LIST } from "./lots-lists"

/** Lots and pieces. */
export async function LotsTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.lots.list")
  return (
    <ListTabs
      label={t("tabs")}
      current={current}
      tabs={[
        { path: LOTS_LIST.path, label: t("title") },
        { path: PIECES_LIST.path, label: t("pieces") },
      ]}
    />
  )
}
