"use client"

import { useState } from "react"
import { Button } from "@/components/button"
import { Field } from "@/components/field"
import { formatCentimos, parseSoles } from "@/lib/money"
import { type Basket, leftOf, linesOf, totalOf } from "./basket"
import { say } from "./say"
import { type DeviceSale, TILL_METHODS, type TillMethod, type TillOffer, type TillWords } from "./till-shape"
import type { Payment } from "./use-till"
import styles from "./till-basket.module.css"

/** Bills of Peru, in céntimos. */
const BILLS = [1_000, 2_000, 5_000, 10_000, 20_000]
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** What the buyer takes, how they pay, and what to give back. */
export function TillBasket({
  offers,
  basket,
  sales,
  words,
  change,
  clear,
  sell,
}: {
  offers: readonly TillOffer[]
  basket: Basket
  sales: readonly DeviceSale[]
  words: TillWords
  change: (variantId: string, by: number) => void
  clear: () => void
  sell: (payment: Payment) => Promise<void>
}) {
  const [method, setMethod] = useState<TillMethod>("cash")
  const [given, setGiven] = useState("")
  const [buyer, setBuyer] = useState({ name: "", email: "" })
  const lines = linesOf(basket, offers)
  const total = totalOf(lines)
  const received = method === "cash" && given.trim() !== "" ? parseSoles(given) : null
  const unreadable = method === "cash" && given.trim() !== "" && received === null
  const short = received !== null && received < total
  const email = buyer.email.trim()
  const badEmail = email !== "" && !EMAIL.test(email)

  async function take() {
    if (unreadable || short || badEmail || lines.length === 0) return
    setGiven("")
    setBuyer({ name: "", email: "" })
    await sell({ method, received, buyer: { name: buyer.name.trim() || null, email: email || null } })
  }

  return (
    <section className={styles.basket} aria-label={words.basket}>
      <header className={styles.head}>
        <h2>{words.basket}</h2>
        {lines.length > 0 ? (
          <Button look="plain" type="button" onClick={clear}>
            {words.clear}
          </Button>
        ) : null}
      </header>
      {lines.length === 0 ? (
        <p className="muted">{words.basketEmpty}</p>
      ) : (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void take()
          }}
        >
          <ul className={styles.lines}>
            {lines.map(({ variant_id, title, quantity, unit_price }) => {
              const offer = offers.find((each) => each.variant_id === variant_id)
              return (
                <li key={variant_id} className={styles.line}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.count}>
                    <button
                      type="button"
                      aria-label={say(words.less, title)}
                      onClick={() => change(variant_id, -1)}
                    >
                      −
                    </button>
                    <output>{quantity}</output>
                    <button
                      type="button"
                      aria-label={say(words.more, title)}
                      disabled={offer === undefined || leftOf(offer, basket, sales) === 0}
                      onClick={() => change(variant_id, 1)}
                    >
                      +
                    </button>
                  </span>
                  <span className={styles.amount}>{formatCentimos(quantity * unit_price)}</span>
                </li>
              )
            })}
          </ul>
          <p className={styles.total}>
            <span>{words.total}</span> <strong>{formatCentimos(total)}</strong>
          </p>
          <fieldset className={styles.methods}>
            <legend>{words.paidBy}</legend>
            {TILL_METHODS.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="method"
                  value={each}
                  checked={method === each}
                  onChange={() => setMethod(each)}
                />
                <span>{words[each]}</span>
              </label>
            ))}
          </fieldset>
          {method === "cash" ? (
            <div className={styles.cash}>
              <Field
                name="received"
                label={words.received}
                inputMode="decimal"
                autoComplete="off"
                value={given}
                onChange={({ target }) => setGiven(target.value)}
                error={
                  unreadable
                    ? words.notAmount
                    : short
                      ? say(words.tooLittle, formatCentimos(total - (received ?? 0)))
                      : null
                }
              />
              <div className={styles.bills}>
                <button type="button" onClick={() => setGiven((total / 100).toFixed(2))}>
                  {words.exact}
                </button>
                {BILLS.filter((bill) => bill > total).map((bill) => (
                  <button key={bill} type="button" onClick={() => setGiven(String(bill / 100))}>
                    {bill / 100}
                  </button>
                ))}
              </div>
              {received !== null && !short ? (
                <p className={styles.change} role="status">
                  <span>{words.change}</span> <strong>{formatCentimos(received - total)}</strong>
                </p>
              ) : null}
            </div>
          ) : null}
          <details className={styles.buyer}>
            <summary>{words.buyer}</summary>
            <Field
              name="buyer_name"
              label={words.buyerName}
              autoComplete="off"
              maxLength={120}
              value={buyer.name}
              onChange={({ target }) => setBuyer({ ...buyer, name: target.value })}
            />
            <Field
              name="buyer_email"
              type="email"
              label={words.buyerEmail}
              hint={words.buyerHint}
              autoComplete="off"
              maxLength={200}
              value={buyer.email}
              error={badEmail ? words.badEmail : null}
              onChange={({ target }) => setBuyer({ ...buyer, email: target.value })}
            />
          </details>
          <Button className={styles.sell} disabled={unreadable || short || badEmail}>
            {say(words.sell, formatCentimos(total))}
          </Button>
        </form>
      )}
    </section>
  )
}
