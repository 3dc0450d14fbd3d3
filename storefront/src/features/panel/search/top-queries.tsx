import { getLocale, getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import { QUERIES_PATH, synonymFor, tryPath } from "./search-paths"
import type { SearchQuery } from "./search-query"
import styles from "./top-queries.module.css"

/** The queries that lead one of the two lists; beside what finds nothing, the way to mend it. */
export async function TopQueries({
  by,
  queries,
  mends,
}: {
  by: "searches" | "without_results"
  queries: readonly SearchQuery[]
  /** Whether the person may make synonyms. */
  mends: boolean
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.search.top"), getLocale()])
  const title = t(`${by}.title`)
  const order = by === "searches" ? "" : "?orden=-sin-resultados"
  return (
    <PanelCard title={title}>
      {queries.length === 0 ? (
        <p className="muted">{t(`${by}.none`)}</p>
      ) : (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t("query")}</th>
              <th scope="col" className={styles.number}>
                {t(`count.${by}`)}
              </th>
              {mends && by === "without_results" ? (
                <td>
                  <span className="visually-hidden">{t("mend")}</span>
                </td>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {queries.map((row) => (
              <tr key={row.query}>
                <th scope="row">
                  <Link href={tryPath(row.query)}>{row.query}</Link>
                </th>
                <td className={styles.number}>{formatCount(row[by], locale)}</td>
                {mends && by === "without_results" ? (
                  <td className={styles.mend}>
                    <Link href={synonymFor(row.query)}>
                      {t("createSynonym")}
                      <span className="visually-hidden"> {t("forQuery", { query: row.query })}</span>
                    </Link>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <Link href={QUERIES_PATH + order} className="lone-link">
          {t(`${by}.all`)}
        </Link>
      </p>
    </PanelCard>
  )
}
