import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "./handle-form"

/**
 * The words for the refusals that a form knows, for `handleForm`: beside the field that `fields` names, or above the
 * form for null.
 * @param fields the API's code → the field that it is about.
 * @param words what to say for a code.
 */
export function knownRefusals<Code extends string>(
  fields: Readonly<Record<Code, string | null>>,
  words: (code: Code, refusal: StaffRefusal) => string
): (refusal: StaffRefusal) => RefusalWords | null {
  return (refusal) => {
    const { code } = refusal
    if (code === null || !Object.hasOwn(fields, code)) return null
    const known = code as Code
    const field = fields[known]
    return { text: words(known, refusal), ...(field === null ? {} : { field }) }
  }
}
