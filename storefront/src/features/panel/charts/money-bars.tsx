import type { ReactNode } from "react"
import { Link } from "@/components/link"
import { formatAmount } from "@/lib/money"
import { formatDifference } from "./format-difference"
import type { Tone } from "./tones"
import styles from "./money-bars.module.css"

/** One figure in céntimos; `against` is what it is compared with. */
export type MoneyBar = {
  key: string
  label: string
  amount: number
  against?: number
  tone: Tone
  /** Where the figure can be followed to. */
  href?: string
  note?: ReactNode
}

/** What the columns are called. Without `against` nothing is compared. */
export type MoneyBarWords = { label: string; amount: string; against?: string; difference?: string }

/**
 * Figures with a bar each: a chart that is its own table, so that nothing has to be said twice. With something to
 * compare there are two bars for each, the second one thinner and outlined.
 */
export function MoneyBars({
  caption,
  words,
  rows,
  total,
}: {
  caption: string
  words: MoneyBarWords
  rows: readonly MoneyBar[]
  total?: { label: string; amount: number; against?: number }
}) {
  const compared = words.against !== undefined
  const widest = Math.max(
    1,
    ...rows.flatMap(({ amount, against = 0 }) => [Math.abs(amount), Math.abs(against)])
  )
  const cells = (amount: number, against: number | undefined) => (
    <>
      <td role="cell" data-label={words.amount} className={styles.number}>
        {formatAmount(amount)}
      </td>
      {compared ? (
        <>
          <td role="cell" data-label={words.against} className={styles.number}>
            {formatAmount(against ?? 0)}
          </td>
          <td role="cell" data-label={words.difference} className={styles.number}>
            {formatDifference(amount - (against ?? 0))}
          </td>
        </>
      ) : null}
    </>
  )
  return (
    <div className={styles.frame}>
      <table role="table" aria-label={caption} className={styles.table}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.label}
            </th>
            <td className={styles.track} aria-hidden="true" />
            {[words.amount, words.against, words.difference].map((word) =>
              word === undefined ? null : (
                <th key={word} role="columnheader" scope="col" className={styles.number}>
                  {word}
                </th>
              )
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, label, amount, against, tone, href, note }) => (
            <tr key={key} role="row">
              <th role="rowheader" scope="row">
                {href ? <Link href={href}>{label}</Link> : label}
                {note ? <span className={styles.note}>{note}</span> : null}
              </th>
              <td className={styles.track} aria-hidden="true">
                <Bar amount={amount} widest={widest} tone={tone} />
                {compared ? <Bar amount={against ?? 0} widest={widest} tone={tone} outlined /> : null}
              </td>
              {cells(amount, against)}
            </tr>
          ))}
        </tbody>
        {total ? (
          <tfoot role="rowgroup">
            <tr role="row">
              <th role="rowheader" scope="row">
                {total.label}
              </th>
              <td className={styles.track} aria-hidden="true" />
              {cells(total.amount, total.against)}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

function Bar({
  amount,
  widest,
  tone,
  outlined = false,
}: {
  amount: number
  widest: number
  tone: Tone
  outlined?: boolean
}) {
  // The panel's content security policy takes no style from a page: the length is an attribute of a shape.
  return (
    <svg className={styles.bar} data-tone={tone} data-outlined={outlined} data-below={amount < 0}>
      <rect width={`${((100 * Math.abs(amount)) / widest).toFixed(2)}%`} height="100%" />
    </svg>
  )
}
