import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { SearchFiguresCard } from "@/features/panel/search/figures-card"
import { HealthCard } from "@/features/panel/search/health-card"
import { orUnknown } from "@/features/panel/search/or-unknown"
import { loadSearchFigures } from "@/features/panel/search/search-figures"
import { loadSearchHealth } from "@/features/panel/search/search-health"
import styles from "@/features/panel/search/search-home.module.css"
import { SEARCH_PATH } from "@/features/panel/search/search-paths"
import { loadTopQueries } from "@/features/panel/search/search-query"
import { SearchTabs } from "@/features/panel/search/search-tabs"
import { TopQueries } from "@/features/panel/search/top-queries"
import { PanelPage } from "@/features/panel/ui/panel-page"

/** So many queries stand in each of the two lists. */
const SHOWN = 8

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.search.home"))("title") }
}

/** How search does: whether it works, what people look for, what they look for in vain. */
export default async function SearchHomePage() {
  const staff = await staffWho("search.read")
  const [t, parts, figures] = await Promise.all([
    getTranslations("panel.search.home"),
    orUnknown(loadSearchHealth()),
    loadSearchFigures(),
  ])
  const [most, without] = await Promise.all([
    loadTopQueries("searches", figures, SHOWN),
    loadTopQueries("without_results", figures, SHOWN),
  ])
  const mends = mayDo(staff, "search.update")
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <SearchTabs current={SEARCH_PATH} />
      <HealthCard parts={parts} />
      <SearchFiguresCard figures={figures} />
      <div className={styles.two}>
        <TopQueries by="without_results" queries={without} mends={mends} />
        <TopQueries by="searches" queries={most} mends={mends} />
      </div>
      <p className="small muted">{t("privacy")}</p>
    </PanelPage>
  )
}
