import { getTranslations } from "next-intl/server"
import { ListTabs } from "../table/list-tabs"
import { QUERIES_PATH, SEARCH_PATH, TRY_PATH, WORDS_PATH } from "./search-paths"

/** The pages of search. */
export async function SearchTabs({ current }: { current: string }) {
  const t = await getTranslations("panel.search.tabs")
  return (
    <ListTabs
      label={t("label")}
      current={current}
      tabs={[
        { path: SEARCH_PATH, label: t("home") },
        { path: WORDS_PATH, label: t("words") },
        { path: QUERIES_PATH, label: t("queries") },
        { path: TRY_PATH, label: t("try") },
      ]}
    />
  )
}
