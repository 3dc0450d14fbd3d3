import { z } from "@medusajs/framework/zod"
import type { StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { queryFiguresQuery, queryListQuery, queryFileQuery } from "./query-list"
import { WORD_KINDS, wordListQuery } from "./word-list"

// Longer than a rule allows, so that the rule's own words come back and not a schema's.
const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((typed) => !/[\p{Cc}\p{Cs}]/u.test(typed.replace(/[\n\t]/g, " ")), "Characters that no text has")
const words = z.array(text(200)).max(100)

/** The body of `POST /staff/search-words`. */
export const wordsBody = z.object({
  id: text(100).optional(),
  kind: z.enum(WORD_KINDS),
  words,
  for: words.optional(),
  note: text(2000).nullish(),
  active: z.boolean(),
})
export type WordsBody = z.infer<typeof wordsBody>

/** The query of `GET /staff/search-words/try`. */
export const tryQuery = staffItemQuery.extend({ q: z.string().trim().min(1).max(200) })

const read = { method: "GET", permission: "search.read" } as const
const update = { permission: "search.update" } as const

/** How staff look after the shop's search. */
export const SEARCH_ROUTES: readonly StaffRoute[] = [
  { ...read, matcher: "/staff/search-words", query: wordListQuery },
  { ...read, matcher: "/staff/search-words/try", query: tryQuery },
  { ...read, matcher: "/staff/search-words/:id", query: staffItemQuery },
  { ...update, method: "POST", matcher: "/staff/search-words", body: wordsBody },
  { ...update, method: "DELETE", matcher: "/staff/search-words/:id" },
  { ...read, matcher: "/staff/search-queries", query: queryListQuery },
  { ...read, matcher: "/staff/search-queries.csv", query: queryFileQuery },
  { ...read, matcher: "/staff/search-queries/figures", query: queryFiguresQuery },
  { ...read, matcher: "/staff/search-health", query: staffItemQuery },
]
