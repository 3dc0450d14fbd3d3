import { createHash } from "node:crypto"
import type { SearchTypes } from "@medusajs/framework/types"
import {
  MedusaError,
  readDocumentPath,
  searchValueToBoolean,
  searchValueToNumber,
} from "@medusajs/framework/utils"
import { STOP_WORDS } from "../../domain/stop-words"
import { tokens } from "../../domain/tokens"
import { documentLexemes, headLexemes, inField } from "./lexemes"
import type { IndexPlan, PlannedField } from "./plan"

/** A value of one of the index's columns. */
export type ColumnValue = string | number | boolean | string[] | number[] | boolean[] | null

/** A document as the tables hold it. Vectors are in PostgreSQL's own notation. */
export interface DocumentRow {
  id: string
  document: string
  /** By column. */
  own: Record<string, ColumnValue>
  shared: Record<string, ColumnValue>
  /** The same for documents that share all of `shared`. */
  combination: string
  rankVector: string
  words: string
  fieldWords: string
}

/** A value of more words is prose: it is searched, but ranks last, and typos are not read as its words. */
const LONGEST_LINE = 12
/** An index entry holds some 2,700 bytes; what filters compare and sorts order is far shorter. */
const LONGEST_VALUE = 500
/** Where a lexeme's weight is the only thing asked, one position per field is enough. */
const MOST_POSITION = 16_000
/** That a title begins with a word counts less than that the word is there. */
const HEAD_WEIGHT = "B"
const STOPS = new Set(STOP_WORDS)

/** @throws MedusaError NOT_ALLOWED for a document without its primary key */
export function documentRow(document: SearchTypes.SearchDocument, plan: IndexPlan): DocumentRow {
  const clean = storable(document) as SearchTypes.SearchDocument
  const id = clean[plan.primaryKey]
  if (id === undefined || id === null || id === "") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A document written to the search index has no "${plan.primaryKey}"`
    )
  }
  const own: DocumentRow["own"] = {}
  const shared: DocumentRow["shared"] = {}
  const vectors = new Vectors()
  plan.fields.forEach((field, position) => {
    const values = readDocumentPath(clean, field.path.split("."))
    if (field.own || field.shared) {
      const value = columnValue(values, field)
      if (field.own) own[field.column] = value
      if (field.shared) shared[field.column] = value
    }
    if (field.searchable) {
      values.forEach((value) => vectors.add(String(value), field, position))
    }
  })
  return {
    id: String(id),
    document: JSON.stringify(clean),
    own,
    shared,
    combination: createHash("sha256").update(JSON.stringify(shared)).digest("base64url"),
    ...vectors.text(),
  }
}

/** Dates as JSON has them, and no characters that PostgreSQL cannot keep: NUL and halves of a surrogate pair. */
function storable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "string" ? part.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\uFFFD") : part
  )
}

function columnValue(values: unknown[], field: PlannedField): ColumnValue {
  const typed = values.flatMap((value) => scalar(value, field) ?? [])
  if (field.isArray) {
    return [...new Set(typed)].sort() as ColumnValue
  }
  return typed[0] ?? null
}

function scalar(value: unknown, { kind, isDate }: PlannedField): string | number | boolean | undefined {
  switch (kind) {
    case "number":
      return searchValueToNumber(value, isDate)
    case "boolean":
      return searchValueToBoolean(value)
    case "text":
      return String(value).slice(0, LONGEST_VALUE)
  }
}

/** Collects a document's words into its three vectors. */
class Vectors {
  /** In short values only, with the weights in which they occur: what a hit is ranked by. */
  readonly #rank = new Map<string, Set<string>>()
  /** Everything that finds the document; true where a misspelt word may be read as this one. */
  readonly #words = new Map<string, boolean>()
  readonly #fieldWords = new Set<string>()

  add(text: string, field: PlannedField, position: number): void {
    const found = tokens(text).filter(({ folded }) => !STOPS.has(folded))
    const isLine = found.length <= LONGEST_LINE
    const [head] = found
    if (head && isLine && field.searchable === "A") {
      headLexemes(head.folded).forEach((lexeme) => this.#rankIn(lexeme, `1${HEAD_WEIGHT}`))
    }
    for (const { folded } of found) {
      const lexemes = documentLexemes(folded)
      lexemes.forEach((lexeme, i) => {
        this.#words.set(lexeme, this.#words.get(lexeme) || (i === 0 && isLine && field.typos))
        this.#fieldWords.add(inField(position, lexeme))
        // The plain form of a lighter field is left out: it would widen what every search reads.
        if (isLine && (i > 0 || field.searchable === "A")) {
          this.#rankIn(lexeme, `${Math.min(position + 1, MOST_POSITION)}${field.searchable}`)
        }
      })
    }
  }

  #rankIn(lexeme: string, place: string): void {
    const places = this.#rank.get(lexeme) ?? new Set()
    this.#rank.set(lexeme, places.add(place))
  }

  text(): Pick<DocumentRow, "rankVector" | "words" | "fieldWords"> {
    const rank = [...this.#rank].map(([lexeme, places]) => `'${lexeme}':${[...places].join(",")}`)
    // A position marks a word that typos may be read as.
    const words = [...this.#words].map(([lexeme, spoken]) => (spoken ? `'${lexeme}':1` : `'${lexeme}'`))
    return {
      rankVector: rank.join(" "),
      words: words.join(" "),
      fieldWords: [...this.#fieldWords].map((lexeme) => `'${lexeme}'`).join(" "),
    }
  }
}
