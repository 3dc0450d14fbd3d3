import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { staffWho } from "@/features/panel/api/staff-who"
import { TRY_PATH } from "@/features/panel/search/search-paths"
import { SearchTabs } from "@/features/panel/search/search-tabs"
import { TryCard } from "@/features/panel/search/try-card"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.search.try"))("pageTitle") }
}

/** How a query is read, and what it finds first. */
export default async function TryPage({ searchParams }: PageProps<"/panel/busqueda/probar">) {
  await staffWho("search.read")
  const [t, { q }] = await Promise.all([getTranslations("panel.search.try"), searchParams])
  return (
    <PanelPage title={t("pageTitle")} intro={t("help")}>
      <SearchTabs current={TRY_PATH} />
      <TryCard query={typeof q === "string" ? q : ""} field="q" page={TRY_PATH} />
    </PanelPage>
  )
}
