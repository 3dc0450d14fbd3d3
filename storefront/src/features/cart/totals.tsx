import type { ReactNode } from "react"
import type { Centimos } from "@/lib/money"
import { Price } from "@/components/price"
import styles from "./totals.module.css"

type Row = { label: string; amount: Centimos } | { label: string; text: ReactNode }

/** Amounts under one another, and what they come to. */
export function Totals({
  rows,
  total,
  note,
}: {
  rows: Row[]
  total: { label: string; amount: Centimos }
  note?: string
}) {
  return (
    <div>
      <dl className={styles.totals}>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{"amount" in row ? <Price amount={row.amount} /> : row.text}</dd>
          </div>
        ))}
        <div className={styles.total}>
          <dt>{total.label}</dt>
          <dd>
            <Price amount={total.amount} />
          </dd>
        </div>
      </dl>
      {note ? <p className="small muted number">{note}</p> : null}
    </div>
  )
}
