import type { Params } from "../table/list-state"

/** The code of an artisan that a link to a form gives (`?codigo=LUR-0142`); "" for none and for what is no code. */
export function askedArtisan({ codigo }: Params): string {
  const text = (Array.isArray(codigo) ? codigo[0] : codigo) ?? ""
  return /^[A-Z]{3}-\d{4,6}$/.test(text) ? text : ""
}
