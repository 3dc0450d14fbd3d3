import { isArtisanCode } from "./artisan-code"
import { CRAFT_LINES, type CraftLineCode } from "./craft-lines"
import type { ProblemCode, ProblemDetail } from "./csv-problem"
import { fold } from "./fold"
import { REGIONS, regionCode } from "./region-codes"

/** What a cell says, or what is wrong with it. The cell is trimmed and has something in it. */
export type CellReading<Value> = { value: Value } | { problem: ProblemCode; detail?: ProblemDetail }
export type CellReader<Value> = (cell: string) => CellReading<Value>

/** Reads one line of text of at most so many characters. */
export function readText(longest: number): CellReader<string> {
  return (cell) => {
    const value = cell.replace(/\s+/g, " ").normalize("NFC")
    if (/\p{Cc}/u.test(value)) return { problem: "control_character" }
    return value.length > longest ? { problem: "too_long", detail: longest } : { value }
  }
}

/** Reads a day, `31/12/2026` (also with `-` or `.`) or `2026-12-31`, as an ISO date. The day comes first, as in Peru. */
export const readDate: CellReader<string> = (cell) => {
  const peruvian = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(cell)
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell)
  const [year, month, day] = peruvian
    ? [peruvian[4], peruvian[3], peruvian[1]].map(Number)
    : (iso?.slice(1).map(Number) ?? [])
  if (year === undefined || month === undefined || day === undefined) return badDate(cell)
  const date = new Date(Date.UTC(year, month - 1, day))
  // The calendar carries over what it does not have: 31/02 would become a day of March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return badDate(cell)
  return { value: date.toISOString().slice(0, 10) }
}

const badDate = (cell: string) => ({ problem: "bad_date", detail: shown(cell) }) as const

/** Reads whole hours: `20`, `20 h`, `20,0 horas`. */
export const readHours: CellReader<number> = (cell) => {
  const [, digits] = /^(\d{1,6})(?:[.,]0+)?\s*(?:h|hs|hrs?|horas?|hours?)?\.?$/i.exec(cell) ?? []
  return digits === undefined ? { problem: "bad_number", detail: shown(cell) } : { value: Number(digits) }
}

/** Reads an artisan's code however it is typed: `lur 142`, `LUR-0142`. */
export const readCode: CellReader<string> = (cell) => {
  const [, prefix = "", digits = ""] = /^([a-z]{3})[\s.\u2010-\u2015-]*(\d{1,6})$/i.exec(cell) ?? []
  const code = `${prefix.toUpperCase()}-${digits.padStart(4, "0")}`
  return isArtisanCode(code) ? { value: code } : { problem: "bad_code", detail: shown(cell) }
}

/** How many people one training can have. */
export const MOST_ATTENDEES = 300

/** Reads codes with blanks, commas or any other mark between them, at most {@link MOST_ATTENDEES}. */
export const readCodes: CellReader<string[]> = (cell) => {
  const codes: string[] = []
  for (const part of cell.split(/[\s,;|/+]+/).filter(Boolean)) {
    const reading = readCode(part)
    if ("problem" in reading) return reading
    if (codes.includes(reading.value)) return { problem: "repeated_attendee", detail: reading.value }
    codes.push(reading.value)
    if (codes.length > MOST_ATTENDEES) return { problem: "too_many_people", detail: MOST_ATTENDEES }
  }
  return codes.length ? { value: codes } : { problem: "missing_value" }
}

const LINES = new Map<string, CraftLineCode>(
  CRAFT_LINES.flatMap(({ code, name }) =>
    [code, name.es, name.en].map((word) => [squash(word), code] as const)
  )
)

/** Reads a craft line by its code or its name in Spanish or English. */
export const readCraftLine: CellReader<CraftLineCode> = (cell) => {
  const value = LINES.get(squash(cell))
  return value ? { value } : { problem: "bad_craft_line", detail: shown(cell) }
}

const REGION_WORDS = new Map(
  REGIONS.flatMap((name) => [name, regionCode(name)].map((word) => [squash(word), name] as const))
)

/** Reads a region by its name or its three letters. */
export const readRegion: CellReader<string> = (cell) => {
  const value = REGION_WORDS.get(squash(cell))
  return value ? { value } : { problem: "bad_region", detail: shown(cell) }
}

/** What an instruction can be. */
export const TRAINING_KINDS = ["training", "assistance"] as const
export type TrainingKind = (typeof TRAINING_KINDS)[number]

const KIND_WORDS: ReadonlyMap<string, TrainingKind> = new Map([
  ...["capacitacion", "curso", "taller", "training", "course"].map((word) => [word, "training"] as const),
  ...["asistencia", "asistenciatecnica", "assistance", "technicalassistance"].map(
    (word) => [word, "assistance"] as const
  ),
])

/** Reads whether it was a training or technical assistance, in Spanish or English. */
export const readTrainingKind: CellReader<TrainingKind> = (cell) => {
  const value = KIND_WORDS.get(squash(cell))
  return value ? { value } : { problem: "bad_kind", detail: shown(cell) }
}

/** Letters and digits of a text, folded: what people spell in many ways is compared by these. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "")
}

/** As much of a cell as belongs in a message. */
function shown(cell: string): string {
  const text = cell.replace(/[\s\p{Cc}]+/gu, " ")
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
