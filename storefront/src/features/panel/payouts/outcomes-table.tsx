import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import styles from "./outcomes-table.module.css"
import type { Batch } from "./payout"
import { PAYOUT_STATES, PAYOUTS_LIST } from "./payouts-lists"

/** How many payments of a batch are in each state, and what they add up to. */
export async function OutcomesTable({ batch: { id, states } }: { batch: Batch }) {
  const t = await getTranslations("panel.payouts")
  return (
    <table className={styles.outcomes}>
      <caption className="visually-hidden">{t("batch.outcome")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("state")}</th>
          <th scope="col" className={styles.number}>
            {t("batches.count")}
          </th>
          <th scope="col" className={styles.number}>
            {t("amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {PAYOUT_STATES.flatMap((state) => {
          const found = states[state]
          if (!found || found.count === 0) return []
          return (
            <tr key={state}>
              <th scope="row">
                <Link href={`${PAYOUTS_LIST.path}?lote=${encodeURIComponent(id)}&estado=${state}`}>
                  {t(`batch.outcomes.${state}`)}
                </Link>
              </th>
              <td className={styles.number}>{found.count}</td>
              <td className={styles.number}>{formatAmount(found.total)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
