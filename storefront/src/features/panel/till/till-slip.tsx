"use client"

import { useEffect, useRef } from "react"
import { Button } from "@/components/button"
import { formatCentimos } from "@/lib/money"
import { usePanelWords } from "../ui/panel-words"
import { say } from "./say"
import type { DeviceSale, TillWords } from "./till-shape"
import styles from "./till-slip.module.css"

/** What the buyer may see or take along of a sale: shown after each, and printed on whatever the device prints on. */
export function TillSlip({
  sale,
  fair,
  words,
  close,
}: {
  sale: DeviceSale
  fair: string
  words: TillWords
  close: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { locale } = usePanelWords()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const at = new Date(sale.sold_at).toLocaleString(locale === "es" ? "es-PE" : "en-GB", {
    ...({ dateStyle: "long", timeStyle: "short", timeZone: "America/Lima" } as const),
  })
  return (
    <dialog ref={dialog} className={styles.slip} aria-label={words.slipTitle} onClose={close}>
      <h2>{words.slipTitle}</h2>
      <p>{fair}</p>
      <p className="muted">
        {sale.number === null ? words.slipPending : say(words.slipNumber, sale.number)} · {at}
      </p>
      <ul className={styles.lines}>
        {sale.lines.map(({ variant_id, title, quantity, unit_price }) => (
          <li key={variant_id}>
            <span>
              {quantity} × {title}
            </span>
            <span>{formatCentimos(quantity * unit_price)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.total}>
        <span>
          {words.total} · {words[sale.method]}
        </span>
        <strong>{formatCentimos(sale.total)}</strong>
      </p>
      {sale.received !== null && sale.received > sale.total ? (
        <p className={styles.total}>
          <span>{words.change}</span>
          <strong>{formatCentimos(sale.received - sale.total)}</strong>
        </p>
      ) : null}
      <p className="small muted">{words.slipNote}</p>
      <form method="dialog" className={styles.acts}>
        <Button>{words.close}</Button>
        <Button look="secondary" type="button" onClick={() => window.print()}>
          {words.print}
        </Button>
      </form>
    </dialog>
  )
}
