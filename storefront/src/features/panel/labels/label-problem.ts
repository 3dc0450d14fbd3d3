/** What can be wrong with the labels that somebody asked for, and the field that it is about. */
const FIELDS = {
  pieces: "piezas",
  start: "inicio",
  format: "formato",
  nothing_to_print: "piezas",
  unavailable: null,
  refused: null,
} as const

export type LabelProblem = keyof typeof FIELDS

/** The problem that an address names, with its field; null for none and for words of no problem. */
export function labelProblem(text: string | null): { code: LabelProblem; field: string | null } | null {
  if (text === null || !Object.hasOwn(FIELDS, text)) return null
  const code = text as LabelProblem
  return { code, field: FIELDS[code] }
}
