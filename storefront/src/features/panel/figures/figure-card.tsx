import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { PanelCard } from "../ui/panel-card"
import styles from "./figure-card.module.css"

/** One column of the table behind a chart; the first names its row. */
export type FigureColumn<Row> = { header: string; cell: (row: Row) => ReactNode }

/** A figure: what it says in a sentence, its chart, the table behind the chart, and the same as a file. */
export async function FigureCard<Row>({
  id,
  title,
  says,
  legend,
  chart,
  rows,
  rowKey,
  columns,
  download,
}: {
  id: string
  title: string
  says: ReactNode
  /** What the chart's marks mean, where there are two. */
  legend?: readonly { mark: "bar" | "line"; label: string }[]
  chart: ReactNode
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly FigureColumn<Row>[]
  /** Where the same lies as a file, where it does. */
  download?: string
}) {
  const t = await getTranslations("panel.figures")
  const [name, ...others] = columns
  return (
    <PanelCard id={id} title={title}>
      <p className={styles.says}>{says}</p>
      {legend ? (
        <ul className={styles.legend}>
          {legend.map(({ mark, label }) => (
            <li key={label} data-mark={mark}>
              {label}
            </li>
          ))}
        </ul>
      ) : null}
      {chart}
      <details className={styles.behind}>
        <summary>{t("table", { title })}</summary>
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={title}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map(({ header }) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={rowKey(row)}>
                  <th scope="row">{name?.cell(row)}</th>
                  {others.map(({ header, cell }) => (
                    <td key={header}>{cell(row)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {/* A plain link: the answer is a file, which the router cannot turn into a page. */}
      {download ? (
        <a href={download} download className="lone-link">
          {t("download", { title })}
        </a>
      ) : null}
    </PanelCard>
  )
}
