import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import type { Transaction } from "./ledger"
import { accountPath } from "./ledger-lists"
import styles from "./entries-table.module.css"

/** The entries of a transaction as an accountant writes them: debits, credits, and what each side adds up to. */
export async function EntriesTable({ transaction: { entries } }: { transaction: Transaction }) {
  const t = await getTranslations("panel.ledger.transaction")
  const lines = [...new Set(entries.flatMap(({ line_id }) => line_id ?? []))]
  const sum = (sign: 1 | -1) => entries.reduce((total, { amount }) => total + Math.max(sign * amount, 0), 0)
  return (
    <table role="table" className={styles.entries} aria-label={t("entries")}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("account")}
          </th>
          <th role="columnheader" scope="col" className={styles.number}>
            {t("debit")}
          </th>
          <th role="columnheader" scope="col" className={styles.number}>
            {t("credit")}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map(({ account, label, amount, line_id, product }, index) => (
          <tr key={index} role="row">
            <th role="rowheader" scope="row">
              <Link href={accountPath(account)}>{label}</Link>
              <span className={styles.code}>{account}</span>
              {line_id ? (
                <span className={styles.code}>
                  {t(product ? "lineOf" : "lineNumber", {
                    number: lines.indexOf(line_id) + 1,
                    count: lines.length,
                    product: product ?? "",
                  })}
                </span>
              ) : null}
            </th>
            <td role="cell" data-label={t("debit")} className={styles.number}>
              {amount > 0 ? formatAmount(amount) : null}
            </td>
            <td role="cell" data-label={t("credit")} className={styles.number}>
              {amount < 0 ? formatAmount(-amount) : null}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row">
            {t("total")}
          </th>
          <td role="cell" data-label={t("debit")} className={styles.number}>
            {formatAmount(sum(1))}
          </td>
          <td role="cell" data-label={t("credit")} className={styles.number}>
            {formatAmount(sum(-1))}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
