import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Column } from "../table/data-table"
import { formatCount } from "../table/format-count"
import { synonymFor, tryPath } from "./search-paths"
import type { SearchQuery } from "./search-query"
import { formatShare } from "./share"

/** A query in the list's columns; with the way to mend one that finds nothing for whoever `mends`. */
export async function queryColumns(mends: boolean): Promise<Column<SearchQuery>[]> {
  const [t, locale] = await Promise.all([getTranslations("panel.search"), getLocale()])
  return [
    {
      id: "query",
      header: t("queries.query"),
      sort: "consulta",
      cell: ({ query }) => <Link href={tryPath(query)}>{query}</Link>,
    },
    {
      id: "searches",
      header: t("queries.searches"),
      sort: "busquedas",
      number: true,
      cell: (row) => formatCount(row.searches, locale),
    },
    {
      id: "without",
      header: t("queries.without"),
      sort: "sin-resultados",
      number: true,
      cell: (row) => formatCount(row.without_results, locale),
    },
    {
      id: "share",
      header: t("queries.share"),
      number: true,
      cell: (row) => formatShare(row.without_results, row.searches, locale),
    },
    {
      id: "results",
      header: t("queries.results"),
      number: true,
      cell: ({ results }) =>
        results === null || results === undefined ? "–" : formatCount(Math.round(results), locale),
    },
    ...(mends
      ? [
          {
            id: "mend",
            header: t("top.mend"),
            cell: ({ query, without_results }: SearchQuery) =>
              without_results > 0 ? (
                <Link href={synonymFor(query)}>
                  {t("top.createSynonym")}
                  <span className="visually-hidden"> {t("top.forQuery", { query })}</span>
                </Link>
              ) : (
                "–"
              ),
          },
        ]
      : []),
  ]
}
