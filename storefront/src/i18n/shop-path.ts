import type { Locale } from "./locales"

/**
 * The address of a shop page in one language: `shopPath("es", "producto", "florero-áureo")` →
 * `/es/producto/florero-%C3%A1ureo`. Each segment is encoded, so handles with accents are safe.
 */
export function shopPath(locale: Locale, ...segments: string[]): string {
  return ["", locale, ...segments.map(encodeURIComponent)].join("/")
}

/** A handle as it stands in a route param: Next hands it over still encoded. Broken encodings stay as they are. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize("NFC")
  } catch {
    return segment
  }
}
