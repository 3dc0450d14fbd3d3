import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ListRequest } from "@tejido/institutions/http/read-list"
import { flagQuery, staffListQuery } from "@tejido/institutions/http/staff-list-query"
import { foldWords } from "@tejido/search/domain/fold-words"
import type { WordGroup, WordGroupKind } from "@tejido/search/domain/word-group"
import { PERUVIAN_CRAFTS } from "@tejido/search/language/peruvian-crafts"
import { readWordGroups } from "@tejido/search/language/word-groups"
import { type Database, rowsOf } from "../product-index/connection"

export const WORD_KINDS = ["synonyms", "one_way", "spelling"] as const satisfies readonly WordGroupKind[]

const FILTERS = {
  kind: z.enum(WORD_KINDS).optional(),
  origin: z.enum(["file", "curator"]).optional(),
  active: flagQuery.optional(),
}
/** The query of `GET /staff/search-words`. */
export const wordListQuery = staffListQuery({ sortable: ["words", "updated_at"], filters: FILTERS })

type Filters = { kind?: WordGroupKind; origin?: WordGroup["origin"]; active?: boolean }

/** A group of words as staff see it. `in_file`: taking a curator's version out brings the file's back. */
export type StaffWordGroup = WordGroup & { in_file: boolean }

const IN_FILE = new Set(PERUVIAN_CRAFTS.map(({ id }) => id))

/** One page of the groups, the file's and the curators', and how many there are in all. Two short queries. */
export async function listWords(
  container: MedusaContainer,
  { q, filters, order, limit, offset }: ListRequest<unknown>
): Promise<{ rows: StaffWordGroup[]; count: number }> {
  const { kind, origin, active } = filters as Filters
  const asked = foldWords(q ?? "")
  const found = (await groups(container)).filter(
    (group) =>
      (kind === undefined || group.kind === kind) &&
      (origin === undefined || group.origin === origin) &&
      (active === undefined || group.active === active) &&
      holds(group, asked)
  )
  const direction = order.descending ? -1 : 1
  const key = order.field === "updated_at" ? changed : name
  found.sort((a, b) => direction * (key(a).localeCompare(key(b), "es") || (a.id < b.id ? -1 : 1)))
  return { rows: found.slice(offset, offset + limit).map(staffGroup), count: found.length }
}

/** @throws MedusaError NOT_FOUND */
export async function findWords(container: MedusaContainer, id: string): Promise<StaffWordGroup> {
  const found = (await groups(container)).find((group) => group.id === id)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such group of words")
  return staffGroup(found)
}

/** A group with what staff see besides. */
export function staffGroup(group: WordGroup): StaffWordGroup {
  return { ...group, in_file: IN_FILE.has(group.id) }
}

function groups(container: MedusaContainer): Promise<WordGroup[]> {
  const database = container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  return readWordGroups((text, params) => rowsOf(database, text, params))
}

function holds({ id, words, for: typed = [], note = "" }: WordGroup, asked: string[]): boolean {
  const text = foldWords([id, ...words, ...typed, note].join(" "))
  return asked.every((word) => text.some((each) => each.startsWith(word)))
}

const name = ({ words, for: typed }: WordGroup) => (typed ?? words)[0] ?? ""
const changed = ({ updated_at }: WordGroup) => updated_at ?? ""
