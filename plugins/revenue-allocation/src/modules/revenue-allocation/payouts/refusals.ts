import { MedusaError } from "@medusajs/framework/utils"

const WORDS = {
  nothing_to_pay: "There is nothing to pay of these kinds, or all of it is blocked",
  unknown_rail: "There is no such rail",
  same_person: "Somebody else than who prepared the batch has to release it",
  batch_not_draft: "This batch was released or cancelled already",
  release_running: "This batch is being released right now",
  batch_not_released: "This batch is not released yet",
  rail_without_file: "This rail works without a file",
  file_changed:
    "Who is paid or where changed since the file was given out: it cannot be given out again as it was",
  payees_without_account:
    "Some payees have no account any more: return these payouts, or record their accounts",
  identity_key_missing: "What some payees are sealed with is not among the keys",
  empty_file: "Nothing in this batch is left for the bank",
  payout_not_sent: "This payout was not sent",
  payout_settled: "What became of this payout is recorded already",
  proof_required: "A payment made by hand needs a document that proves it",
  unknown_document: "There is no such proof of a payment",
} as const

/** What was asked for is wrong in itself, not as things stand. */
const INPUT: ReadonlySet<string> = new Set<keyof typeof WORDS>([
  "unknown_rail",
  "proof_required",
  "unknown_document",
])

/** A refusal that the panel has words for; `detail` follows the words. */
export function refused(code: keyof typeof WORDS, detail = ""): MedusaError {
  return new MedusaError(
    INPUT.has(code) ? "invalid_data" : "conflict",
    `${WORDS[code]}${detail && `: ${detail}`}`,
    code
  )
}

/** For what is not there. */
export function noSuch(thing: "batch" | "payout"): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${thing}`)
}
