import { z } from "zod"
import { WORD_KINDS } from "./search-lists"
import { MOST_WORDS } from "./word-lines"

/** Where the list's address carries a group that was deleted a moment ago, so that it can be brought back. */
export const DELETED_FIELD = "borrado"

const list = z.array(z.string().max(100)).max(MOST_WORDS)
const draftSchema = z.object({
  id: z.string().max(100),
  kind: z.enum(WORD_KINDS),
  words: list,
  for: list.optional(),
  note: z.string().max(500).nullable(),
  active: z.boolean(),
})
/** A group that was deleted, as it is sent to be there again. */
export type DeletedGroup = z.infer<typeof draftSchema>

/** A group as one word of an address. */
export function deletedText(group: DeletedGroup): string {
  return Buffer.from(JSON.stringify(group)).toString("base64url")
}

/** The group in an address; null for anything else that stands there. */
export function deletedGroup(text: string | string[] | undefined): DeletedGroup | null {
  if (typeof text !== "string" || text === "" || text.length > 8_000) return null
  try {
    return draftSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8"))).data ?? null
  } catch {
    return null
  }
}
