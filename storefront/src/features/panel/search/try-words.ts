import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { WORDS_LIST } from "./search-lists"

/** How a query is read and what it finds first, as `/staff/search-words/try` tells. */
export const triedSchema = z.object({
  engine: z.string(),
  /** The query's words as they are compared, each with what else may stand for it. */
  words: z.array(
    z.object({
      word: z.string(),
      stem: z.string().nullish(),
      synonyms: z.array(z.string()),
    })
  ),
  corrections: z.array(z.object({ from: z.string(), to: z.string() })),
  ignored_words: z.array(z.string()),
  count: z.number(),
  hits: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      title: z.string(),
      score: z.number().nullish(),
      /** The parts of a product in which something was found, by the index's names. */
      why: z.array(z.string()),
    })
  ),
})
export type Tried = z.infer<typeof triedSchema>

/** Asks how a query is read now; null where there is nothing to read. */
export async function tryQuery(query: string): Promise<Tried | null> {
  const q = query
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, 200)
  if (q === "") return null
  return await staffFetch(`${WORDS_LIST.api}/try`, { query: { q }, schema: triedSchema })
}
