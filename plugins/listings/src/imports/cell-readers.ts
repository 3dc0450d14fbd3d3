import { readCode, squash } from "@tejido/provenance/domain/csv-cells"
import { fold } from "@tejido/provenance/domain/fold"
import { MOST as MOST_OF_CONTENT } from "../domain/listing-content"
import { MATERIAL_CODES, MATERIALS, type MaterialCode } from "../domain/materials"
import { type ProblemCode, type ProblemDetail, shown } from "./import-problem"
import { type DecimalReading, readDecimal, readNumber } from "./read-decimal"

/** A cell with something in it, whose text is clean; a number where the spreadsheet knows it to be one. */
export type Cell = string | number

/** What a cell says, or what is wrong with it. */
export type Reading<Value> = { value: Value } | { problem: ProblemCode; detail?: ProblemDetail }

/** The least and the most that a value may be, in its unit. */
type Range = { least: number; most: number; beyond: ProblemCode }

/** Reads text of at most so many characters; blanks and line breaks become one blank unless it may have `lines`. */
export function readText(cell: Cell, longest: number, lines = false): Reading<string> {
  const text = String(cell)
  const value = lines ? text : text.replace(/\s+/g, " ")
  if (/[^\P{Cc}\n\t]/u.test(value)) return { problem: "control_character" }
  return value.length > longest ? { problem: "too_long", detail: longest } : { value }
}

const PRICE: Range = { least: 1, most: MOST_OF_CONTENT.price_centimos, beyond: "price_out_of_range" }
const SOLES = /^(?:s\/\.?|pen\b|soles?\b|nuevos soles\b)\s*|\s*(?:\bpen|\bsoles?|\bnuevos soles|s\/\.?)$/gi
const OTHER_MONEY = /[$€£¥]|\b(?:us|usd|eur|d[oó]lares?|euros?)\b/i

/** Reads a price as people in Peru write it, `12,50`, `S/ 1,300.50`, in céntimos. What can be read in two ways is not. */
export function readPrice(cell: Cell): Reading<number> {
  if (typeof cell === "number") return within(readNumber(cell, 2), cell, "bad_price", PRICE)
  if (OTHER_MONEY.test(cell)) return { problem: "not_soles", detail: shown(cell) }
  return within(readDecimal(cell.replace(SOLES, ""), 2), cell, "bad_price", PRICE)
}

const WEIGHT: Range = { least: 1, most: 100_000, beyond: "weight_out_of_range" }

/** Reads a weight in grams: `850`, `850 g`, `0,85 kg`. */
export function readWeight(cell: Cell): Reading<number> {
  if (typeof cell === "number") return within(readNumber(cell, 0), cell, "bad_weight", WEIGHT)
  const [, amount = "", unit = "g"] = /^(.*?)\s*(kgs?|kilos?|grs?|gramos?|grams?|g)?\.?$/i.exec(cell) ?? []
  return within(readDecimal(amount, /^k/i.test(unit) ? 3 : 0), cell, "bad_weight", WEIGHT)
}

const LENGTH: Range = { least: 1, most: 5000, beyond: "length_out_of_range" }
const LENGTH_PLACES = { mm: 0, cm: 1, m: 3 } as const

/** Reads a length in millimetres: `30,5` are centimetres; `305 mm` and `1,2 m` are too. */
export function readLength(cell: Cell): Reading<number> {
  if (typeof cell === "number") return within(readNumber(cell, 1), cell, "bad_length", LENGTH)
  const [, amount = "", unit = "cm"] = /^(.*?)\s*(mm|cm|m)?\.?$/i.exec(cell) ?? []
  const places = LENGTH_PLACES[unit.toLowerCase() as keyof typeof LENGTH_PLACES]
  return within(readDecimal(amount, places), cell, "bad_length", LENGTH)
}

function within(
  reading: DecimalReading,
  cell: Cell,
  otherwise: ProblemCode,
  { least, most, beyond }: Range
): Reading<number> {
  if ("value" in reading) {
    return reading.value < least || reading.value > most ? { problem: beyond } : { value: reading.value }
  }
  const codes = { not_number: otherwise, ambiguous: "ambiguous_number", too_precise: "too_precise" } as const
  return { problem: codes[reading.problem], detail: shown(String(cell)) }
}

/** Reads how many there are. */
export function readStock(cell: Cell): Reading<number> {
  const reading = typeof cell === "number" ? readNumber(cell, 0) : readDecimal(cell, 0)
  if (!("value" in reading)) return { problem: "bad_stock", detail: shown(String(cell)) }
  return reading.value > MOST_OF_CONTENT.stock
    ? { problem: "stock_out_of_range", detail: MOST_OF_CONTENT.stock }
    : { value: reading.value }
}

const YES = new Set(["si", "s", "x", "yes", "y", "true", "verdadero", "1"])
const NO = new Set(["no", "n", "false", "falso", "0"])

/** Reads a yes or no as people and spreadsheets write it. */
export function readYesNo(cell: Cell): Reading<boolean> {
  const word = squash(String(cell))
  if (YES.has(word)) return { value: true }
  return NO.has(word) ? { value: false } : { problem: "bad_yes_no", detail: shown(String(cell)) }
}

const MATERIAL_WORDS = new Map<string, MaterialCode>(
  MATERIAL_CODES.flatMap((code) =>
    [code, MATERIALS[code].es, MATERIALS[code].en].map((word) => [squash(word), code] as const)
  )
)
const MOST_MATERIALS = 8

/** Reads materials by code or name, in Spanish or English, separated by `;` or commas; each once. */
export function readMaterials(cell: Cell): Reading<MaterialCode[]> {
  const found = new Set<MaterialCode>()
  for (const word of partsOf(String(cell), /[;,|\n]/)) {
    const code = MATERIAL_WORDS.get(squash(word))
    if (code === undefined) return { problem: "bad_material", detail: shown(word) }
    found.add(code)
  }
  if (found.size > MOST_MATERIALS) return { problem: "too_many_materials", detail: MOST_MATERIALS }
  return { value: [...found] }
}

/** A maker by code, with their part in basis points where one is told. */
export type NamedMaker = { code: string; share_bp: number | null }
const WHOLE_BP = 10_000

/**
 * Reads makers by code with their parts, `LUR-0142 60; LUR-0143 40`; or codes alone, who share alike. Shared alike by
 * the largest remainder: what does not divide goes, one basis point each, to those who stand first.
 */
export function readMakers(cell: Cell): Reading<{ code: string; share_bp: number }[]> {
  const named: NamedMaker[] = []
  for (const part of partsOf(String(cell), /[;|\n]|,(?=\s*[a-z])/i)) {
    const [, code = "", share] =
      /^([a-z]{3}[\s.\u2010-\u2015-]*\d{1,6})(?:\s*[:=(]?\s+|\s*[:=(]\s*)?([\d.,]+)?\s*%?\)?$/i.exec(part) ??
      []
    const read = readCode(code)
    const bp = share === undefined ? null : readDecimal(share, 2)
    if (!("value" in read) || (bp !== null && !("value" in bp))) {
      return { problem: "bad_makers", detail: shown(part) }
    }
    if (named.some((maker) => maker.code === read.value)) {
      return { problem: "repeated_maker", detail: read.value }
    }
    named.push({ code: read.value, share_bp: bp?.value ?? null })
  }
  if (named.length === 0) return { problem: "bad_makers", detail: shown(String(cell)) }
  if (named.length > MOST_OF_CONTENT.makers) {
    return { problem: "too_many_makers", detail: MOST_OF_CONTENT.makers }
  }
  return withShares(named)
}

function withShares(named: readonly NamedMaker[]): Reading<{ code: string; share_bp: number }[]> {
  if (named.every(({ share_bp }) => share_bp === null)) {
    const each = Math.floor(WHOLE_BP / named.length)
    const left = WHOLE_BP - each * named.length
    return { value: named.map(({ code }, i) => ({ code, share_bp: each + (i < left ? 1 : 0) })) }
  }
  const shares = named.flatMap(({ code, share_bp }) => (share_bp === null ? [] : [{ code, share_bp }]))
  if (shares.length < named.length || shares.some(({ share_bp }) => share_bp === 0)) {
    return { problem: "makers_part_missing" }
  }
  const total = shares.reduce((sum, { share_bp }) => sum + share_bp, 0)
  return total === WHOLE_BP ? { value: shares } : { problem: "shares_not_whole", detail: total / 100 }
}

/** Of the name of a photo's file: as much as is kept of it. */
const LONGEST_NAME = 120

/** Reads the names of files, one beside the other with `;` between. */
export function readPhotoNames(cell: Cell): Reading<string[]> {
  const names = partsOf(String(cell), /[;|\n]/).map((name) => name.replace(/\\/g, "/"))
  const twice = names.find((name, i) => names.findIndex((each) => fold(each) === fold(name)) < i)
  if (twice !== undefined) return { problem: "repeated_photo", detail: shown(twice) }
  if (names.length > MOST_OF_CONTENT.photos) {
    return { problem: "too_many_photos", detail: MOST_OF_CONTENT.photos }
  }
  const long = names.find((name) => name.length > LONGEST_NAME)
  return long === undefined ? { value: names } : { problem: "too_long", detail: LONGEST_NAME }
}

/** Reads the words for so many photos, in their order. Those of one photo may hold any sign. */
export function readPhotoTexts(cell: Cell, photos: number): Reading<string[]> {
  const text = String(cell)
  const between = text.includes("|") ? /\|/ : text.includes("\n") ? /\n/ : /;/
  const texts = photos === 1 ? [text] : partsOf(text, between)
  if (texts.length !== photos) return { problem: "photo_texts", detail: `${texts.length}/${photos}` }
  const value: string[] = []
  for (const each of texts) {
    const reading = readText(each, 300)
    if ("problem" in reading) return reading
    value.push(reading.value)
  }
  return { value }
}

function partsOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean)
}
