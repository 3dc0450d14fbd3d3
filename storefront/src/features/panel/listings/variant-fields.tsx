"use client"

import buttonStyles from "@/components/button.module.css"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import { useDesk } from "./autosave/listing-desk"
import { newKey } from "./form/form-step"
import { textOf } from "./form/form-values"
import { MOST } from "./listing-content"
import styles from "./variant-fields.module.css"

/** `#` stands for the row's number. */
export type VariantWords = {
  rows: string
  value: string
  price: string
  priceHint: string
  stock: string
  counted: string
  add: string
  remove: string
}

/**
 * The sizes or colours to choose among, a row each: fields `variants`, `variant_value_<key>`, `variant_price_<key>`,
 * `variant_stock_<key>`. Without JavaScript the buttons that add and take off send the form.
 */
export function VariantFields({
  words,
  counted,
}: {
  words: VariantWords
  /** Keys of what the shop already shows: how many there are of it is counted elsewhere. */
  counted: readonly string[]
}) {
  const { variants, setVariants, live } = useDesk()
  const { fieldId } = useForm()
  const add = () => setVariants([...variants, newKey(variants)])
  return (
    <div className={styles.variants}>
      <p className={fieldStyles.label}>{words.rows}</p>
      <ol className={styles.rows}>
        {variants.map((key, place) => (
          <li key={key} className={styles.row}>
            <input type="hidden" name="variants" value={key} />
            <Cell name={`variant_value_${key}`} label={words.value} place={place} maxLength={60} />
            <Cell
              name={`variant_stock_${key}`}
              label={words.stock}
              place={place}
              inputMode="numeric"
              maxLength={7}
              readOnly={counted.includes(key)}
            />
            <Cell
              name={`variant_price_${key}`}
              label={words.price}
              place={place}
              inputMode="decimal"
              maxLength={20}
            />
            {variants.length > 1 ? (
              <button
                name="step"
                value={`without:${key}`}
                className={styles.remove}
                onClick={(event) => {
                  if (!live) return
                  event.preventDefault()
                  setVariants(variants.filter((each) => each !== key))
                }}
              >
                <span aria-hidden="true">✕</span>
                <span className="visually-hidden">{words.remove.replace("#", String(place + 1))}</span>
              </button>
            ) : null}
          </li>
        ))}
      </ol>
      <p className={fieldStyles.hint}>{counted.length > 0 ? words.counted : words.priceHint}</p>
      {variants.length < MOST.variants ? (
        <button
          id={fieldId("add-variant")}
          name="step"
          value="add_variant"
          className={`${buttonStyles.button} ${buttonStyles.secondary} ${styles.add}`}
          onClick={(event) => {
            if (!live) return
            event.preventDefault()
            add()
          }}
        >
          {words.add}
        </button>
      ) : null}
    </div>
  )
}

function Cell({
  name,
  label,
  place,
  ...input
}: {
  name: string
  label: string
  place: number
  inputMode?: "numeric" | "decimal"
  maxLength: number
  readOnly?: boolean
}) {
  const { values } = useDesk()
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const error = state.errors[name]
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={styles.label}>
        <span data-label-of={name}>
          {label} <span className="visually-hidden">{place + 1}</span>
        </span>
      </label>
      <input
        {...input}
        id={id}
        name={name}
        autoComplete="off"
        defaultValue={textOf(values, name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={fieldStyles.control}
      />
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
