import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { mayDo } from "@/features/panel/api/current-staff"
import { staffWho } from "@/features/panel/api/staff-who"
import { queryColumns } from "@/features/panel/search/query-columns"
import { askableDays } from "@/features/panel/search/query-days"
import { QUERIES_LIST } from "@/features/panel/search/search-lists"
import { SearchTabs } from "@/features/panel/search/search-tabs"
import { searchQuerySchema } from "@/features/panel/search/search-query"
import { DataTable } from "@/features/panel/table/data-table"
import { parseList } from "@/features/panel/table/list-state"
import { loadList } from "@/features/panel/table/load-list"
import { PanelPage } from "@/features/panel/ui/panel-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("panel.search.queries"))("title") }
}

/** What people typed in the shop, and how often it found nothing. */
export default async function QueriesPage({ searchParams }: PageProps<"/panel/busqueda/consultas">) {
  const staff = await staffWho("search.read")
  const t = await getTranslations("panel.search.queries")
  const state = askableDays(parseList(QUERIES_LIST, await searchParams))
  const [{ rows, count }, columns] = await Promise.all([
    loadList(QUERIES_LIST, state, "search_queries", searchQuerySchema),
    queryColumns(mayDo(staff, "search.update")),
  ])
  return (
    <PanelPage title={t("title")} intro={t("help")}>
      <SearchTabs current={QUERIES_LIST.path} />
      <DataTable
        spec={QUERIES_LIST}
        caption={t("title")}
        searchLabel={t("search")}
        rowKey={(row) => row.query}
        controls={[
          { kind: "day", name: "desde", label: t("from") },
          { kind: "day", name: "hasta", label: t("to") },
        ]}
        empty={{ title: t("empty"), text: t("emptyText") }}
        {...{ state, rows, count, columns }}
      />
    </PanelPage>
  )
}
