import { getLocale, getTranslations } from "next-intl/server"
import problemStyles from "../ui/row-problems.module.css"
import { ListPages } from "../table/list-pages"
import { formatCount } from "../table/format-count"
import { type Params, parseList } from "../table/list-state"
import { loadList } from "../table/load-list"
import { PanelCard } from "../ui/panel-card"
import { type Import, problemSchema } from "./import"
import { problemsDownload } from "./import-download"
import { problemsList } from "./imports-lists"

/** Everything that is wrong in a file, by line and column, to be put right in the file itself. */
export async function ProblemsCard({ of, params }: { of: Import; params: Params }) {
  if (of.problems_count === 0) return null
  const spec = problemsList(of.id)
  const state = parseList(spec, params)
  const [t, locale, { rows, count }] = await Promise.all([
    getTranslations("panel.imports.problems"),
    getLocale(),
    loadList(spec, state, "problems", problemSchema),
  ])
  return (
    <PanelCard id="problemas" title={t("title", { count })} intro={t("intro")}>
      <p>
        {/* A plain link: the answer is a file, which the router cannot turn into a page. */}
        <a href={problemsDownload(of.id)} download className="lone-link">
          {t("download", { count: formatCount(count, locale) })}
        </a>
      </p>
      <table role="table" className={problemStyles.problems} aria-label={t("caption")}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t("line")}
            </th>
            <th role="columnheader" scope="col">
              {t("column")}
            </th>
            <th role="columnheader" scope="col">
              {t("problem")}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ line, column, message, value }, i) => (
            <tr key={i} role="row">
              <th role="rowheader" scope="row" data-label={t("line")}>
                {line}
              </th>
              <td role="cell" data-label={t("column")}>
                {column ?? t("wholeRow")}
              </td>
              <td role="cell" data-label={t("problem")}>
                {message}
                {value && !message.includes(value) ? (
                  <span className="muted"> {t("says", { value })}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListPages spec={spec} state={state} count={count} />
    </PanelCard>
  )
}
