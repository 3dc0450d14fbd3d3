import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatAmount, formatCentimos } from "@/lib/money"
import type { OrderImpact } from "./order-api"
import styles from "./order-impact.module.css"

/** Where the money of an order goes, exact to the céntimo, with the law behind it. */
export async function OrderImpactSection({ impact }: { impact: OrderImpact | null }) {
  const t = await getTranslations("orders.impact")
  return (
    <section aria-labelledby="reparto" className={styles.impact}>
      <h2 id="reparto">{t("title")}</h2>
      {impact && impact.shares.length > 0 ? (
        <>
          <p>{t("intro", { total: formatCentimos(impact.amount) })}</p>
          <table className={styles.table}>
            <caption className="visually-hidden">{t("title")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("party")}</th>
                <th scope="col">{t("amount")}</th>
              </tr>
            </thead>
            <tbody>
              {impact.shares.map((share) => (
                <tr key={share.party}>
                  <th scope="row">
                    {share.label}
                    <span
                      className={styles.bar}
                      aria-hidden="true"
                      style={{ width: `${Math.max(0.5, (100 * share.amount) / impact.amount)}%` }}
                    />
                  </th>
                  <td className="number">{formatAmount(share.amount)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("total")}</th>
                <td className="number">{formatCentimos(impact.amount)}</td>
              </tr>
            </tfoot>
          </table>
          <details className={styles.why}>
            <summary>{t("why")}</summary>
            <div className="stack">
              <p>{t("law")}</p>
              <p>{t("projected")}</p>
              <ul className={styles.bases}>
                {impact.shares
                  .filter((share) => share.basis)
                  .map((share) => (
                    <li key={share.party}>
                      {share.label}: {share.basis}
                    </li>
                  ))}
              </ul>
              {impact.policy_version ? (
                <p className="small muted">{t("policy", { version: String(impact.policy_version) })}</p>
              ) : null}
            </div>
          </details>
        </>
      ) : (
        <Notice>{t("pending")}</Notice>
      )}
    </section>
  )
}
