import { getTranslations } from "next-intl/server"
import type { Allocation } from "@/lib/api/allocation"
import { formatCentimos } from "@/lib/money"
import { sharePercents } from "./share-percents"
import styles from "./allocation-block.module.css"

/** The thread each party's part is drawn in; the bar is never the only place that says it. */
const THREADS: Record<string, string> = {
  maker_family: "var(--cochinilla)",
  reparation: "var(--anil)",
  inpe_activity: "var(--chilca)",
  materials: "var(--tierra)",
  company: "#7c6a9c",
  payment_fee: "var(--hilo-2)",
  tax_igv: "#b9ac9a",
}
const OTHER_THREAD = "#d3c6b3"

/**
 * "A dónde va tu dinero": the projected split of a price as one bar and, for reading and copying, a table whose
 * amounts add up to the price. By rule, never by person. The order page shows the same with what was posted.
 */
export async function AllocationBlock({ allocation, title }: { allocation: Allocation; title?: string }) {
  const t = await getTranslations("allocation")
  const { amount, shares } = allocation
  const percents = sharePercents(shares.map(({ amount: part }) => part))
  return (
    <section aria-labelledby="dinero" className={styles.block}>
      <h2 id="dinero">{title ?? t("title")}</h2>
      <p className="muted">{t("projected", { amount: formatCentimos(amount) })}</p>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ party, amount: part }) => (
          <span
            key={party}
            style={{ flexGrow: Math.max(part, 0), background: THREADS[party] ?? OTHER_THREAD }}
          />
        ))}
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("caption")}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t("party")}</th>
            <th scope="col">{t("percent")}</th>
            <th scope="col">{t("amount")}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ party, label, amount: part }, index) => (
            <tr key={party} data-party={party}>
              <th scope="row">
                <span
                  className={styles.swatch}
                  style={{ background: THREADS[party] ?? OTHER_THREAD }}
                  aria-hidden="true"
                />
                {label}
              </th>
              <td className={`number ${styles.percent}`}>
                {((percents[index] ?? 0) / 10).toFixed(1)}&nbsp;%
              </td>
              <td className="number">{formatCentimos(part)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("total")}</th>
            <td className={`number ${styles.percent}`} />
            <td className="number">{formatCentimos(amount)}</td>
          </tr>
        </tfoot>
      </table>
      <details className={styles.why}>
        <summary>{t("why")}</summary>
        <div className={styles.reasons}>
          <p>{t("rule")}</p>
          <dl>
            {shares.map(({ party, label, basis }) =>
              basis ? (
                <div key={party}>
                  <dt>{label}</dt>
                  <dd>{basis}</dd>
                </div>
              ) : null
            )}
          </dl>
          <p>{t("monthly")}</p>
          <p>{t("law")}</p>
          <p className="number">{t("version", { version: String(allocation.policy_version) })}</p>
        </div>
      </details>
    </section>
  )
}
