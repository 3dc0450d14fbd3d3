import "server-only"
import { cache } from "react"
import { notFound } from "next/navigation"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { WORD_KINDS, WORD_ORIGINS, WORDS_LIST } from "./search-lists"

/** A group of words, as `/staff/search-words` tells. */
export const wordGroupSchema = z.object({
  id: z.string(),
  kind: z.enum(WORD_KINDS),
  /** All of the group for `synonyms`; what is found for `one_way`; the right one for `spelling`. */
  words: z.array(z.string()),
  /** What people type, of `one_way` and `spelling`. */
  for: z.array(z.string()).nullish(),
  note: z.string().nullish(),
  /** `file`: as Tejido brings it. `curator`: added here, or changed here. */
  origin: z.enum(WORD_ORIGINS),
  active: z.boolean(),
  /** Whether the file has a group of this id: what a curator made of it can be taken back. */
  in_file: z.boolean(),
  /** Null as the file brings it. */
  updated_at: z.string().nullish(),
})
export type WordGroup = z.infer<typeof wordGroupSchema>

const answer = z.object({ search_word: wordGroupSchema })

/** What the API has a route of its own for, where the id of a group stands otherwise. */
const NO_GROUP = "try"

/** One group; "not found" when there is none. Asked for once in a request. */
export const loadWordGroup = cache(async (id: string): Promise<WordGroup> => {
  if (id === NO_GROUP) notFound()
  const found = await orNotFound(
    staffFetch(`${WORDS_LIST.api}/${encodeURIComponent(id)}`, { schema: answer })
  )
  return found?.search_word ?? notFound()
})

/** What a curator says of a group. Without `id` it is a new one. */
export type WordGroupDraft = Pick<WordGroup, "kind" | "words" | "active"> & {
  id?: string
  for?: string[]
  note: string | null
}

/** Adds a group or changes it; the answer is as it holds now. */
export async function sendWordGroup(draft: WordGroupDraft): Promise<WordGroup> {
  const { search_word } = await staffFetch(WORDS_LIST.api, { method: "POST", body: draft, schema: answer })
  return search_word
}

/** A group as it is sent back unchanged, but for what `change` says. */
export function draftOf(
  group: WordGroup,
  change: Pick<Partial<WordGroupDraft>, "active"> = {}
): WordGroupDraft & { id: string } {
  const { id, kind, words, active } = group
  return {
    id,
    kind,
    words,
    ...(group.for?.length ? { for: group.for } : {}),
    note: group.note ?? null,
    active,
    ...change,
  }
}
