import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import type { StaffRefusal } from "../api/staff-refusal"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

/** The word that a refusal is about, and the id of the other group that holds it. */
const details = z.object({ word: z.string().optional(), group: z.string().optional() }).catch({})

/** Codes that the API refuses a group of words with, and the field that each is about. */
const FIELDS = {
  word_group_id_invalid: null,
  word_group_too_small: "words",
  word_group_too_large: "words",
  word_group_note_too_long: "note",
  word_group_for_missing: "for",
  word_group_for_unexpected: "for",
  word_not_a_word: "words",
  word_too_long: "words",
  word_is_stop_word: "words",
  word_twice: "words",
  word_in_other_group: "words",
} as const

/**
 * The words for what the API refuses about a group, for `handleForm`: with the word that it is about.
 * @param typed what stands in the form's field `for`: a word that is there is told of beside that field.
 */
export async function wordRefusals(typed: readonly string[] = []) {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.search.refusals" })
  const known = knownRefusals(FIELDS, (code, refusal) => t(code, { word: wordOf(refusal) }))
  return (refusal: StaffRefusal) => {
    const words = known(refusal)
    return words?.field === "words" && typed.includes(wordOf(refusal)) ? { ...words, field: "for" } : words
  }
}

/** The id of the other group that holds a word already, where that is why a group was refused. */
export function clashingGroup({ code, details: found }: StaffRefusal): string | null {
  return code === "word_in_other_group" ? (details.parse(found).group ?? null) : null
}

function wordOf(refusal: StaffRefusal): string {
  return details.parse(refusal.details).word ?? ""
}
