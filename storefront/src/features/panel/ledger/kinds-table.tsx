import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import type { KindOverview } from "./overview"
import { ACCOUNTS_LIST } from "./ledger-lists"
import styles from "./kinds-table.module.css"

/** A month by kind of account, as an accountant reads it; each kind leads to its accounts as they stood at its end. */
export async function KindsTable({
  kinds,
  caption,
  day,
}: {
  kinds: readonly KindOverview[]
  caption: string
  /** The last day of the month, for the balances; null for the month that is not over. */
  day: string | null
}) {
  const t = await getTranslations("panel.ledger.overview")
  const columns = ["credit", "debit", "balance"] as const
  const value = (row: KindOverview, column: (typeof columns)[number]) =>
    column === "balance"
      ? t(row.balance > 0 ? "debtor" : row.balance < 0 ? "creditor" : "even", {
          amount: formatAmount(Math.abs(row.balance)),
        })
      : formatAmount(row[column])
  return (
    <table role="table" aria-label={caption} className={styles.table}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("kind")}
          </th>
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className={styles.number}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {kinds.map((row) => (
          <tr key={row.kind} role="row">
            <th role="rowheader" scope="row">
              <Link href={`${ACCOUNTS_LIST.path}?tipo=${row.kind}${day ? `&dia=${day}` : ""}`}>
                {row.label}
              </Link>
              <span className={styles.help}>{row.help}</span>
            </th>
            {columns.map((column) => (
              <td key={column} role="cell" data-label={t(column)} className={styles.number}>
                {value(row, column)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
