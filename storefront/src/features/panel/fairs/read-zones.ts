import { wholeNumber } from "../form/whole-number"

/** The most that one fair has of each, as the API takes them. */
export const MOST_ZONES = 40
export const MOST_CRITERIA = 20

const KINDS = ["craft_line", "region", "theme"] as const

/** What stands in a form, by field name. */
export type TypedFields = Readonly<Record<string, unknown>>

/** What is wrong with a row: a field, and a word of `errors` in the form's messages. */
export type RowProblem = { field: string; word: "name" | "capacity" | "weight" | "maxPoints" }

export type ZoneBody = {
  id?: string
  name: { es: string; en: string }
  kind: (typeof KINDS)[number]
  holds: string[]
  capacity: number
}

/** The zones that somebody typed, in their order; rows without any name are left out. */
export function readZones(fields: TypedFields): { zones: ZoneBody[]; problems: RowProblem[] } {
  const zones: ZoneBody[] = []
  const problems: RowProblem[] = []
  for (const key of list(fields, "zone")) {
    const field = (name: string) => `zone-${key}-${name}`
    const name = names(fields, field)
    if (name.es === "" && name.en === "") continue
    if (name.es === "") problems.push({ field: field("name_es"), word: "name" })
    const capacity = wholeNumber(text(fields, field("capacity")), 1, 1000)
    if (capacity === null) problems.push({ field: field("capacity"), word: "capacity" })
    const kind = KINDS.find((each) => each === text(fields, field("kind"))) ?? "theme"
    const holds = kind === "theme" ? [] : list(fields, field(kind === "region" ? "regions" : "lines"))
    zones.push({ ...idOf(key), name, kind, holds, capacity: capacity ?? 0 })
  }
  return { zones, problems }
}

export type CriterionBody = {
  id?: string
  name: { es: string; en: string }
  help: { es: string; en: string }
  weight: number
  max_points: number
}

/** The criteria that somebody typed, in their order; rows without any name are left out. */
export function readCriteria(fields: TypedFields): { criteria: CriterionBody[]; problems: RowProblem[] } {
  const criteria: CriterionBody[] = []
  const problems: RowProblem[] = []
  for (const key of list(fields, "criterion")) {
    const field = (name: string) => `criterion-${key}-${name}`
    const name = names(fields, field)
    if (name.es === "" && name.en === "") continue
    if (name.es === "") problems.push({ field: field("name_es"), word: "name" })
    const weight = wholeNumber(text(fields, field("weight")), 1, 100)
    if (weight === null) problems.push({ field: field("weight"), word: "weight" })
    const most = wholeNumber(text(fields, field("max_points")), 1, 20)
    if (most === null) problems.push({ field: field("max_points"), word: "maxPoints" })
    const help = { es: text(fields, field("help_es")), en: text(fields, field("help_en")) }
    criteria.push({ ...idOf(key), name, help, weight: weight ?? 0, max_points: most ?? 0 })
  }
  return { criteria, problems }
}

/** Rows that were there before are known by their id; new ones are called `new0`, `new1`, … */
function idOf(key: string): { id?: string } {
  return /^new\d+$/.test(key) ? {} : { id: key }
}

function names(fields: TypedFields, field: (name: string) => string) {
  return { es: text(fields, field("name_es")), en: text(fields, field("name_en")) }
}

function text(fields: TypedFields, name: string): string {
  const value = fields[name]
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : ""
}

function list(fields: TypedFields, name: string): string[] {
  const value = fields[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : []
}
