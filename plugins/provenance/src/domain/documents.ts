/** What a stored document is about; the same list stands in the database. */
export const DOCUMENT_KINDS = ["consent", "agreement", "rights_request", "competence", "other"] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The largest document that is taken in. */
export const LARGEST_DOCUMENT_BYTES = 10 * 1024 * 1024

/** A file's name for people, in a header and on a disk: no folders, no control characters, at most 120 characters. */
export function documentName(typed: string): string {
  const name = (typed.normalize("NFC").split(/[/\\]/).pop() ?? "").replace(/[\p{C}"<>:|?*]/gu, "").trim()
  return Array.from(name).slice(-120).join("") || "documento"
}
