import { getTranslations } from "next-intl/server"
import { formatAmount } from "@/lib/money"
import type { Statement } from "./statement"
import styles from "./statement-parts.module.css"

const PARTS = ["inpe", "reparation", "alimony", "family", "savings", "personal", "held"] as const

/** A month as it was divided: what came, and where it went. Parts that are nothing are left out. */
export async function StatementParts({ statement }: { statement: Statement }) {
  const t = await getTranslations("panel.statements.parts")
  return (
    <table className={styles.parts}>
      <caption className="visually-hidden">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("what")}</th>
          <th scope="col" className={styles.amount}>
            {t("amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        <Line label={t("earned")} amount={statement.earned} />
        {statement.carried === 0 ? null : <Line label={t("carried")} amount={statement.carried} />}
        <Line label={t("income")} amount={statement.income} strong />
        {PARTS.filter((part) => statement[part] !== 0).map((part) => (
          <Line key={part} label={t(part)} amount={statement[part]} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ label, amount, strong = false }: { label: string; amount: number; strong?: boolean }) {
  return (
    <tr data-strong={strong}>
      <th scope="row">{label}</th>
      <td className={styles.amount}>{formatAmount(amount)}</td>
    </tr>
  )
}
