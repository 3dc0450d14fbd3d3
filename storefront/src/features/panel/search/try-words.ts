import "server-only"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { WORDS_LIST } from "./search-lists"

/** How a query is read and what it finds first, as `/staff/search-words/try` tells. */
export const triedSchema = z.object({
  engine: z.string(),
  /** The query's words and phrases as they are compared; a word that never decides has no stem. */
  words: z.array(
    z.object({
      word: z.string(),
      stem: z.string().nullable(),
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

/** Asks how a query is read now; see `askableQuery`. */
export async function tryQuery(q: string): Promise<Tried> {
  return await staffFetch(`${WORDS_LIST.api}/try`, { query: { q }, schema: triedSchema })
}
