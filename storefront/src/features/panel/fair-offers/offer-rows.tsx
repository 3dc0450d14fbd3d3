"use client"

import { useEffect, useRef, useState } from "react"
import fieldStyles from "@/components/field.module.css"
import { parseSoles } from "@/lib/money"
import { LinePicture } from "../dispatches/line-picture"
import { useForm } from "../form/form-context"
import { KEPT, OFFER, PRICE, QUOTA } from "./read-offers"
import styles from "./offer-rows.module.css"

/** A product that can stand at the fair. */
export type OfferRow = {
  id: string
  title: string
  picture: string | null
  /** Said of it: "En la tienda: S/ 120.00 · quedan 12". */
  note: string
  /** What everybody pays, in céntimos. */
  normal: number | null
}

/** Texts of the rows; `#` stands for a number or a name. */
export type OfferWords = {
  legend: string
  hint: string
  price: string
  quota: string
  quotaHint: string
  kept: string
  keptHint: string
  less: string
  same: string
  more: string
  none: string
  one: string
  many: string
  up: string
  down: string
}

/**
 * The products of a workshop to tick, each with its fair price, how many at that price and how many are kept back. The
 * order of the rows is the order at the stand; it can be changed where there is JavaScript.
 */
export function OfferRows({ rows, words }: { rows: readonly OfferRow[]; words: OfferWords }) {
  const { state, fieldId } = useForm()
  const box = useRef<HTMLFieldSetElement>(null)
  const [order, setOrder] = useState(() => rows.map(({ id }) => id))
  const [seen, setSeen] = useState<{ chosen: number; prices: Record<string, string> } | null>(null)
  const id = fieldId("products")
  const error = state.errors.products

  function look() {
    const controls = [...(box.current?.querySelectorAll<HTMLInputElement>("input") ?? [])]
    setSeen({
      chosen: controls.filter(({ name, checked }) => name.startsWith(OFFER) && checked).length,
      prices: Object.fromEntries(
        controls
          .filter(({ name }) => name.startsWith(PRICE))
          .map(({ name, value }) => [name.slice(PRICE.length), value])
      ),
    })
  }
  useEffect(() => {
    // A draft is put back after this effect, without an event.
    const timer = setTimeout(look)
    return () => clearTimeout(timer)
  }, [])

  function move(rowId: string, by: -1 | 1) {
    const from = order.indexOf(rowId)
    const other = order[from + by]
    if (other === undefined) return
    setOrder(order.map((each) => (each === rowId ? other : each === other ? rowId : each)))
  }

  return (
    <fieldset
      ref={box}
      id={id}
      tabIndex={-1}
      className={styles.rows}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
      onInput={look}
    >
      <legend className={fieldStyles.label} data-label-of="products">
        {words.legend}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <ul className={styles.list}>
        {order.flatMap((rowId, place) => {
          const row = rows.find((each) => each.id === rowId)
          if (!row) return []
          return (
            <Row
              key={row.id}
              row={row}
              words={words}
              said={seen === null ? "" : comparison(seen.prices[row.id] ?? "", row.normal, words)}
              move={seen === null ? null : (by) => move(row.id, by)}
              first={place === 0}
              last={place === order.length - 1}
            />
          )
        })}
      </ul>
      {seen === null ? null : (
        <p aria-live="polite" className={styles.count}>
          {seen.chosen === 0
            ? words.none
            : (seen.chosen === 1 ? words.one : words.many).replace("#", String(seen.chosen))}
        </p>
      )}
    </fieldset>
  )
}

function Row({
  row,
  words,
  said,
  move,
  first,
  last,
}: {
  row: OfferRow
  words: OfferWords
  said: string
  /** Null where nothing moves: before the page is awake, and without JavaScript. */
  move: ((by: -1 | 1) => void) | null
  first: boolean
  last: boolean
}) {
  const { state, fieldId } = useForm()
  const tick = OFFER + row.id
  const error = state.errors[tick]
  const tickId = fieldId(tick)
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <label className={styles.tick}>
          <input
            type="checkbox"
            id={tickId}
            name={tick}
            value="si"
            defaultChecked={(state.values[tick] ?? []).includes("si")}
            aria-describedby={error ? `${tickId}-error` : undefined}
            aria-invalid={error ? true : undefined}
          />
          <LinePicture url={row.picture} />
          <span>
            <span className={styles.title} data-label-of={tick}>
              {row.title}
            </span>
            <span className={fieldStyles.hint}>{row.note}</span>
          </span>
        </label>
        {move ? (
          <span className={styles.moves}>
            <Move label={words.up.replace("#", row.title)} still={first} go={() => move(-1)}>
              ↑
            </Move>
            <Move label={words.down.replace("#", row.title)} still={last} go={() => move(1)}>
              ↓
            </Move>
          </span>
        ) : null}
      </div>
      {error ? (
        <p id={`${tickId}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div className={styles.fields}>
        <RowField name={PRICE + row.id} label={words.price} of={row.title} hint={said} inputMode="decimal" />
        <RowField
          name={QUOTA + row.id}
          label={words.quota}
          of={row.title}
          hint={words.quotaHint}
          inputMode="numeric"
        />
        <RowField
          name={KEPT + row.id}
          label={words.kept}
          of={row.title}
          hint={words.keptHint}
          inputMode="numeric"
        />
      </div>
    </li>
  )
}

function Move({
  label,
  still,
  go,
  children,
}: {
  label: string
  still: boolean
  go: () => void
  children: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={still || undefined}
      onClick={go}
      className={styles.move}
    >
      {children}
    </button>
  )
}

function RowField({
  name,
  label,
  of,
  hint,
  inputMode,
}: {
  name: string
  label: string
  /** The product that the field is about, for who hears only the label. */
  of: string
  hint: string
  inputMode: "decimal" | "numeric"
}) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const value = state.values[name]
  const error = state.errors[name]
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}{" "}
        <span className="visually-hidden" data-label-of={name}>
          {of}
        </span>
      </label>
      <input
        id={id}
        name={name}
        inputMode={inputMode}
        autoComplete="off"
        maxLength={12}
        defaultValue={typeof value === "string" ? value : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? true : undefined}
        className={fieldStyles.control}
      />
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** How a typed price stands to the shop's. */
function comparison(typed: string, normal: number | null, words: OfferWords): string {
  const price = parseSoles(typed)
  if (price === null || !normal) return ""
  if (price > normal) return words.more
  if (price === normal) return words.same
  return words.less.replace("#", String(Math.round((1 - price / normal) * 100)))
}
