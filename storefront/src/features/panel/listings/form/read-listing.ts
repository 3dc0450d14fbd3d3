import { parseSoles } from "../../../../lib/money"
import type { FormValues } from "../../form/form-state"
import { type ListingContent, type ListingVariant, MOST } from "../listing-content"
import { listOf, textOf, type TICKED } from "./form-values"
import { readMakers } from "./maker-shares"
import { readCentimetres, readCount, readGrams, type TypedNumber } from "./typed-measures"

/** What can be wrong with a field of a listing; each has its words. */
export type Problem = "price" | "pay" | "measure" | "weight" | "count" | "part" | "too_many" | "too_long"

/** The most characters that a text can have; the API's limits. */
export const LONGEST = {
  title: 120,
  description: 4000,
  technique: 120,
  material: 200,
  care: 1000,
  option: 40,
  value: 60,
  alt: 300,
} as const

export type ReadListing = {
  content: ListingContent
  workshop_id: string | null
  code: string
  /** By field name. */
  problems: Record<string, Problem>
}

/**
 * What the form of a listing says. What cannot be read stays as it was in `before`, and is told: a draft is saved while
 * it is typed, and half a price is no reason to lose the one before, nor to lose the rest.
 */
export function readListing(values: FormValues, before: ListingContent): ReadListing {
  const problems: Record<string, Problem> = {}
  const text = (name: string, most: number): string => {
    const typed = textOf(values, name).trim()
    if (typed.length > most) problems[name] = "too_long"
    return typed.slice(0, most)
  }
  const both = (field: keyof typeof LONGEST) => ({
    es: text(`${field}_es`, LONGEST[field]),
    en: text(`${field}_en`, LONGEST[field]),
  })
  const number = (
    name: string,
    problem: Problem,
    read: (typed: string) => TypedNumber,
    old: number | null
  ) => {
    const typed = read(textOf(values, name))
    if (typed.kind === "unreadable") problems[name] = problem
    return typed.kind === "amount" ? typed.amount : typed.kind === "none" ? null : old
  }
  const price = (name: string, problem: Problem, least: number, old: number | null) =>
    number(name, problem, (typed) => readSoles(typed, least), old)

  // What was ticked before stays in its order: opening a form changes nothing.
  const ticked = (name: (typeof TICKED)[number], before: readonly string[]) => {
    const now = listOf(values, name)
    return [
      ...before.filter((value) => now.includes(value)),
      ...now.filter((value) => !before.includes(value)),
    ]
  }

  const content: ListingContent = {
    title: both("title"),
    description: both("description"),
    technique: both("technique"),
    material: both("material"),
    materials: ticked("materials", before.materials),
    care: both("care"),
    size_mm: {
      length: number("length", "measure", readCentimetres, before.size_mm.length),
      width: number("width", "measure", readCentimetres, before.size_mm.width),
      height: number("height", "measure", readCentimetres, before.size_mm.height),
    },
    weight_g: number("weight", "weight", readGrams, before.weight_g),
    price: price("price", "price", 1, before.price),
    ...variantsOf(values, before, { text, number, price }),
    makers: before.makers,
    agreed_pay: price("agreed_pay", "pay", 1, before.agreed_pay),
    lot_id: textOf(values, "lot_id") || null,
    photos: listOf(values, "photos").map((photo_id) => ({
      photo_id,
      alt: { es: text(`alt_es_${photo_id}`, LONGEST.alt), en: text(`alt_en_${photo_id}`, LONGEST.alt) },
    })),
  }
  const artisans = before.makers.map(({ artisan_id }) => artisan_id)
  const { makers, unreadable } = readMakers(ticked("makers", artisans), (id) => textOf(values, `part_${id}`))
  if (unreadable.length === 0) content.makers = makers
  for (const id of unreadable) problems[`part_${id}`] = "part"
  if (content.materials.length > 8) {
    problems.materials = "too_many"
    content.materials = before.materials
  }
  if (content.makers.length > MOST.makers) {
    problems.makers = "too_many"
    content.makers = before.makers
  }
  return {
    content,
    workshop_id: textOf(values, "workshop_id") || null,
    code: textOf(values, "code").trim(),
    problems,
  }
}

/** A price in soles as people type it, in céntimos. */
function readSoles(typed: string, least: number): TypedNumber {
  if (typed.trim() === "") return { kind: "none" }
  const amount = parseSoles(typed.normalize("NFKC"))
  return amount === null || amount < least || amount > MOST.price
    ? { kind: "unreadable" }
    : { kind: "amount", amount }
}

type Readers = {
  text: (name: string, most: number) => string
  number: (
    name: string,
    problem: Problem,
    read: (typed: string) => TypedNumber,
    old: number | null
  ) => number | null
  price: (name: string, problem: Problem, least: number, old: number | null) => number | null
}

/** How the piece comes. What is typed for another way of coming stays in the form and is not said. */
function variantsOf(
  values: FormValues,
  before: ListingContent,
  { text, number, price }: Readers
): Pick<ListingContent, "one_of_a_kind" | "option" | "variants"> {
  const keys = listOf(values, "variants").filter((key) => /^[a-z0-9]{1,20}$/.test(key))
  const single = (stock: number | null): ListingVariant[] => [
    { key: keys[0] ?? "unica", value: "", price: null, stock },
  ]
  const count = (typed: string) => readCount(typed, MOST.stock)
  switch (textOf(values, "how_many")) {
    case "unique":
      return { one_of_a_kind: true, option: null, variants: single(1) }
    case "options": {
      const old = (key: string) => before.variants.find((variant) => variant.key === key)
      const variants = keys.slice(0, MOST.variants).map((key) => ({
        key,
        value: text(`variant_value_${key}`, LONGEST.value),
        price: price(`variant_price_${key}`, "price", 1, old(key)?.price ?? null),
        stock: number(`variant_stock_${key}`, "count", count, old(key)?.stock ?? null),
      }))
      return {
        one_of_a_kind: false,
        option: { es: text("option_es", LONGEST.option), en: text("option_en", LONGEST.option) },
        variants: variants.length > 0 ? variants : single(null),
      }
    }
    default: {
      const old = before.option === null ? (before.variants[0]?.stock ?? null) : null
      return { one_of_a_kind: false, option: null, variants: single(number("stock", "count", count, old)) }
    }
  }
}
