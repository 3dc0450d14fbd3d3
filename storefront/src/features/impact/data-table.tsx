import { getTranslations } from "next-intl/server"
import styles from "./chart.module.css"

export type DataRow = { name: string; value: number | null }

/** The numbers behind a chart, for reading aloud and for copying. */
export async function DataTable({
  caption,
  head,
  rows,
  sum,
  format,
}: {
  caption: string
  head: { name: string; value: string }
  rows: DataRow[]
  sum: number | null
  format: (value: number) => string
}) {
  const t = await getTranslations("impact")
  return (
    <details className={styles.table}>
      <summary>
        {t("table")} <span className="visually-hidden">{caption}</span>
      </summary>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head.name}</th>
            <th scope="col">{head.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{value === null ? t("hidden") : format(value)}</td>
            </tr>
          ))}
        </tbody>
        {sum === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{t("sum")}</th>
              <td className="number">{format(sum)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </details>
  )
}
