import { getLocale, getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { formatAmount } from "@/lib/money"
import { formatDifference } from "../charts/format-difference"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import type { FairReport, Figures } from "./report"
import { reportPath } from "./report-paths"
import { percent } from "./totals-card"
import styles from "./against-card.module.css"

/** Beside another fair: whole, and while this one runs as far as the other was by then. */
export async function AgainstCard({ report }: { report: FairReport }) {
  const { against, comparable, totals } = report
  const t = await getTranslations("panel.fair-desk.report")
  if (comparable.length === 0 && !against) return null
  const columns = against
    ? [
        { key: "this", head: report.fair.title, figures: totals as Figures },
        ...(against.so_far
          ? [
              {
                key: "soFar",
                head: t("against.soFar", { fair: against.fair.title }),
                figures: against.so_far,
              },
            ]
          : []),
        {
          key: "other",
          head: against.so_far ? t("against.whole", { fair: against.fair.title }) : against.fair.title,
          figures: against.totals,
        },
      ]
    : []
  return (
    <PanelCard id="comparacion" title={t("against.title")} intro={t("against.intro")}>
      {comparable.length > 0 ? (
        <form action={reportPath(report.fair.id)} className={styles.form}>
          <div className={fieldStyles.field}>
            <label htmlFor="contra" className={fieldStyles.label}>
              {t("against.with")}
            </label>
            <select
              id="contra"
              name="contra"
              defaultValue={against?.fair.id ?? ""}
              className={fieldStyles.control}
            >
              <option value="">{t("against.usual")}</option>
              {comparable.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <Button look="secondary">{t("against.do")}</Button>
        </form>
      ) : null}
      {against ? <Compared columns={columns} than={against.so_far ?? against.totals} now={totals} /> : null}
    </PanelCard>
  )
}

async function Compared({
  columns,
  than,
  now,
}: {
  columns: { key: string; head: string; figures: Figures }[]
  than: Figures
  now: Figures
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.report"), getLocale()])
  const count = (value: number) => formatCount(value, locale)
  const change = (value: number) => (value === 0 ? "–" : `${value > 0 ? "+" : "−"}${count(Math.abs(value))}`)
  const rows: { key: string; label: string; cell: (of: Figures) => string; difference: string }[] = [
    {
      key: "amount",
      label: t("amountSoles"),
      cell: (of) => formatAmount(of.amount),
      difference: formatDifference(now.amount - than.amount),
    },
    ...(["orders", "units", "visits", "carts"] as const).map((key) => ({
      key,
      label: t(key),
      cell: (of: Figures) => count(of[key]),
      difference: change(now[key] - than[key]),
    })),
    {
      key: "basket",
      label: t("basketSoles"),
      cell: (of) => (of.average_basket === null ? "–" : formatAmount(of.average_basket)),
      difference:
        now.average_basket === null || than.average_basket === null
          ? "–"
          : formatDifference(now.average_basket - than.average_basket),
    },
    { key: "conversion", label: t("conversion"), cell: (of) => percent(of.conversion), difference: "" },
  ]
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("against.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("against.figure")}</th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{t("against.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cell, difference }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <td key={column.key}>{cell(column.figures)}</td>
              ))}
              <td>{difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
