import { MedusaError } from "@medusajs/framework/utils"
import { contentOfRows, type Outcome } from "../../../imports/content-of-rows"
import type { ImportField } from "../../../imports/import-columns"
import type { RowProblem } from "../../../imports/import-problem"
import type { StoredListing } from "../../../imports/listing-facts"
import type { PlannedPhoto } from "../../../imports/photos-of-rows"
import type { ImportItem } from "./batch"
import { type BatchFacts, keyOf } from "./read-facts"

/** A listing of the file with what becomes of it. */
export type JudgedItem = { item: ImportItem; current: StoredListing | null; outcome: Outcome }

const OF_PLACE: ReadonlySet<string> = new Set(["maker_not_there", "agreed_pay_not_company"])

/** What becomes of each listing of a batch. One with a row that is wrong by itself is bad, and its other cells are told too. */
export function judgeItems(items: readonly ImportItem[], facts: BatchFacts): JudgedItem[] {
  return items.map((item) => {
    const current = facts.stored.get(keyOf(item)) ?? null
    const [first, ...rest] = item.rows
    if (!first)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "a listing of a file has at least one row")
    const outcome = contentOfRows([first, ...rest], current, item.workshop_id, facts)
    if (!item.faulty) return { item, current, outcome }
    const problems = outcome.verdict === "bad" ? outcome.problems : []
    // Of a row that is nobody knows where, who works there is not known either.
    const known =
      item.establishment_id === null ? problems.filter(({ code }) => !OF_PLACE.has(code)) : problems
    return { item, current, outcome: { verdict: "bad", problems: known } }
  })
}

/** What became of a listing of the file, or will: as it is kept with its first row, and counted. */
export type ItemResult = {
  line: number
  /** How many rows it has. */
  rows: number
  verdict: Outcome["verdict"]
  listing_id: string | null
  /** All its photos, where some are still in the archive. */
  photos: readonly PlannedPhoto[] | null
  problems: readonly RowProblem<ImportField>[]
}

export function resultOf({ item, current, outcome }: JudgedItem): ItemResult {
  return {
    ...{ line: item.first_line, rows: item.rows.length, verdict: outcome.verdict },
    listing_id: current?.id ?? null,
    photos: "photos" in outcome ? outcome.photos : null,
    problems: outcome.verdict === "bad" ? outcome.problems : [],
  }
}
