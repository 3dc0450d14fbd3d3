/** Invented secrets. A test that finds one of them in anything public has found a leak (rules P1 and P2). */
export const CANARY = {
  fullName: "Canaria Secreta Yanaqa",
  dni: "48151623",
  secretAlias: "Apodo Sin Permiso",
  hiddenName: "E.P. Canario de la Región",
  hiddenHandle: "canario-de-la-region",
} as const

/** The canaries that occur in a text, however it is written: plain, JSON-escaped or percent-encoded. */
export function canariesIn(text: string): string[] {
  const forms = [
    text,
    text.replace(/\\u([0-9a-f]{4})/gi, (_m, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  ]
  try {
    forms.push(decodeURIComponent(text))
  } catch {
    // Not percent-encoded as a whole; the other forms are searched all the same.
  }
  return Object.values(CANARY).filter((canary) =>
    forms.some((form) => form.toLowerCase().includes(canary.toLowerCase()))
  )
}
