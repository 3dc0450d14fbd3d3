/** What a stored document is about; the same list stands in the database. */
export const DOCUMENT_KINDS = [
  "consent",
  "agreement",
  "rights_request",
  "competence",
  // Of money: what a court ordered, what a person signed, that somebody was paid, what a rule of the market rests on.
  "court_order",
  "instruction",
  "payout_proof",
  "policy",
  "other",
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What a document of a kind can be about: a person, a workshop, or the market itself. */
export const DOCUMENT_SUBJECTS: Record<DocumentKind, readonly ("artisan" | "workshop" | "market")[]> = {
  consent: ["artisan"],
  agreement: ["workshop"],
  rights_request: ["artisan"],
  competence: ["artisan"],
  court_order: ["artisan"],
  instruction: ["artisan"],
  // A batch of payments is of many; one to a workshop, INPE or the tax office is of nobody.
  payout_proof: ["artisan", "market"],
  policy: ["market"],
  other: ["artisan"],
}

/**
 * Kinds that stay when a person is erased: what proves that money was owed or paid is kept as accounts are (Ley 29733
 * art. 20 gives no cancellation against a duty to keep).
 */
export const KEPT_AFTER_ERASURE: readonly DocumentKind[] = ["court_order", "payout_proof"]

/** The largest document that is taken in. */
export const LARGEST_DOCUMENT_BYTES = 10 * 1024 * 1024

/** A file's name for people, in a header and on a disk: no folders, no control characters, at most 120 characters. */
export function documentName(typed: string): string {
  const name = (typed.normalize("NFC").split(/[/\\]/).pop() ?? "").replace(/[\p{C}"<>:|?*]/gu, "").trim()
  return Array.from(name).slice(-120).join("") || "documento"
}
