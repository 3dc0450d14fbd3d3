"use client"

import { type FormEvent, useEffect, useRef, useState } from "react"
import fieldStyles from "@/components/field.module.css"
import { useForm } from "../form/form-context"
import type { ArtisanOption } from "../picking/workshop-artisans"
import { OTHER_ROWS } from "./maker-rows"
import {
  PART_FIELD,
  readPart,
  SHARE_BASES,
  type ShareBasis,
  sumParts,
  WHOLE_BP,
  writePart,
} from "./maker-parts"
import styles from "./maker-fields.module.css"

/** The texts that the sum needs in the browser; `#` stands for a number. */
export type MakerWords = {
  makers: string
  hint: string
  basis: string
  bases: Record<ShareBasis, string>
  part: Record<ShareBasis, string>
  others: string
  othersHint: string
  otherCode: string
  sumNobody: string
  sumHours: string
  sumPercent: string
  sumWhole: string
  sumMissing: string
  sumOver: string
}

/**
 * Who made a lot and what part each has: fields `share_basis`, `part_<artisan>`, `other_code_1`, `other_part_1`, …
 * What the parts come to is said while one types; without JavaScript it is said when the form was sent.
 */
export function MakerFields({ artisans, words }: { artisans: readonly ArtisanOption[]; words: MakerWords }) {
  const { state, fieldId } = useForm()
  const id = fieldId("makers")
  const box = useRef<HTMLFieldSetElement>(null)
  const [basis, setBasis] = useState<ShareBasis>(state.values.share_basis === "fixed" ? "fixed" : "hours")
  const [typed, setTyped] = useState<Record<string, string>>(() => partsOf(state.values))

  function recount() {
    const controls = [...(box.current?.querySelectorAll<HTMLInputElement>("input") ?? [])]
    setBasis(
      controls.find(({ name, checked }) => name === "share_basis" && checked)?.value === "fixed"
        ? "fixed"
        : "hours"
    )
    setTyped(
      Object.fromEntries(controls.filter(({ name }) => isPart(name)).map(({ name, value }) => [name, value]))
    )
  }
  useEffect(() => {
    // A draft is put back after this effect, without an event.
    const timer = setTimeout(recount)
    return () => clearTimeout(timer)
  }, [])

  const error = state.errors.makers
  const sum = sumParts(basis, Object.values(typed))
  const share = (name: string) => {
    const part = readPart(basis, typed[name] ?? "")
    if (basis !== "hours" || part.kind !== "amount" || sum.total === 0) return ""
    return `≈ ${((part.amount / sum.total) * 100).toFixed(1)} %`
  }
  return (
    <fieldset
      ref={box}
      id={id}
      tabIndex={-1}
      className={styles.makers}
      aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={error ? true : undefined}
      onInput={(event: FormEvent) => event.target instanceof HTMLInputElement && recount()}
    >
      <legend className={fieldStyles.label} data-label-of="makers">
        {words.makers}
      </legend>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {words.hint}
      </p>
      {error ? (
        <p id={`${id}-error`} className={fieldStyles.error}>
          {error}
        </p>
      ) : null}
      <div role="radiogroup" aria-label={words.basis} className={styles.bases}>
        {SHARE_BASES.map((each) => (
          <label key={each} className={styles.basis}>
            <input type="radio" name="share_basis" value={each} defaultChecked={basis === each} />
            <span>{words.bases[each]}</span>
          </label>
        ))}
      </div>
      <div className={styles.rows}>
        {artisans.map((artisan) => (
          <PartRow
            key={artisan.id}
            name={PART_FIELD + artisan.id}
            label={artisan.alias ? `${artisan.code} · ${artisan.alias}` : artisan.code}
            unit={words.part[basis]}
            share={share(PART_FIELD + artisan.id)}
          />
        ))}
      </div>
      <details className={styles.others} open={OTHER_ROWS.some((row) => state.values[`other_code_${row}`])}>
        <summary>{words.others}</summary>
        <p className={fieldStyles.hint}>{words.othersHint}</p>
        {OTHER_ROWS.map((row) => (
          <OtherRow key={row} row={row} words={words} basis={basis} share={share(`other_part_${row}`)} />
        ))}
      </details>
      <p aria-live="polite" className={styles.sum} data-right={sumIsRight(basis, sum.total)}>
        {sumText(basis, sum, words)}
      </p>
    </fieldset>
  )
}

function PartRow({ name, label, unit, share }: { name: string; label: string; unit: string; share: string }) {
  const { state, fieldId } = useForm()
  const id = fieldId(name)
  const value = state.values[name]
  const error = state.errors[name]
  return (
    <div className={styles.row}>
      <label htmlFor={id} className={styles.who}>
        <span data-label-of={name}>{label}</span>
      </label>
      <input
        id={id}
        name={name}
        inputMode="text"
        autoComplete="off"
        maxLength={10}
        defaultValue={typeof value === "string" ? value : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-unit ${id}-error` : `${id}-unit`}
        className={`${fieldStyles.control} ${styles.part}`}
      />
      <span id={`${id}-unit`} className={styles.unit}>
        {unit} {share}
      </span>
      {error ? (
        <p id={`${id}-error`} className={`${fieldStyles.error} ${styles.wide}`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

function OtherRow({
  row,
  words,
  basis,
  share,
}: {
  row: string
  words: MakerWords
  basis: ShareBasis
  share: string
}) {
  const { state, fieldId } = useForm()
  const name = `other_code_${row}`
  const id = fieldId(name)
  const value = state.values[name]
  const error = state.errors[name]
  const label = words.otherCode.replace("#", row)
  return (
    <div className={styles.other}>
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={styles.who}>
          <span data-label-of={name}>{label}</span>
        </label>
        <input
          id={id}
          name={name}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          defaultValue={typeof value === "string" ? value : undefined}
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
      <PartRow
        name={`other_part_${row}`}
        label={`${words.part[basis]}, ${label}`}
        unit={words.part[basis]}
        share={share}
      />
    </div>
  )
}

const isPart = (name: string) => name.startsWith(PART_FIELD) || name.startsWith("other_part_")

function partsOf(values: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      isPart(name) && typeof value === "string" ? [[name, value] as const] : []
    )
  )
}

function sumIsRight(basis: ShareBasis, total: number): boolean {
  return basis === "hours" ? total > 0 : total === WHOLE_BP
}

function sumText(
  basis: ShareBasis,
  { total, makers }: ReturnType<typeof sumParts>,
  words: MakerWords
): string {
  if (makers === 0) return words.sumNobody
  const said = (text: string, amount: number) =>
    text.replace("#", writePart(basis, amount)).replace("#", String(makers))
  if (basis === "hours") return said(words.sumHours, total)
  if (total === WHOLE_BP) return said(words.sumWhole, total)
  const rest =
    total < WHOLE_BP ? said(words.sumMissing, WHOLE_BP - total) : said(words.sumOver, total - WHOLE_BP)
  return `${said(words.sumPercent, total)} ${rest}`
}
