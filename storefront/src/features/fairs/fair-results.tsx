import { getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import type { Fair } from "@/lib/api/fair"
import styles from "./fair-results.module.css"

/** What a fair that is over came to: totals alone, and none where they would tell of a few people. */
export async function FairResults({ results }: { results: Fair["results"] }) {
  if (!results) return null
  const t = await getTranslations("fairs.results")
  const count = (value: number) => new Intl.NumberFormat("es-PE").format(value)
  const figures = [
    [t("amount"), formatCentimos(results.amount)],
    [t("units"), count(results.units)],
    [t("orders"), count(results.orders)],
    [t("stands"), count(results.stands)],
  ] as const
  return (
    <section className={styles.results} aria-labelledby="resultados">
      <div className="page">
        <h2 id="resultados">{t("title")}</h2>
        <dl className={styles.figures}>
          {figures.map(([term, figure]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        <p className="small">{t("note")}</p>
      </div>
    </section>
  )
}
