import en from "../messages/en/catalogue.json"
import es from "../messages/es/catalogue.json"
import type { Locale } from "./locales"

const NAMES = { es, en }

/** The name of a craft line by its code. A code the shop does not know yet is written out, never hidden. */
export function craftLineName(code: string, locale: Locale): string {
  return lookUp(NAMES[locale].craftLines, code)
}

/** The name of a material by its code (the product's tag). */
export function materialName(code: string, locale: Locale): string {
  return lookUp(NAMES[locale].materials, code)
}

/** The name of a variant's option, which the catalogue keeps in Spanish ("Talla"). */
export function optionName(title: string, locale: Locale): string {
  return lookUp(NAMES[locale].options, title)
}

function lookUp(names: Record<string, string>, code: string): string {
  const plain = code.replace(/-/g, " ")
  return (
    (Object.hasOwn(names, code) ? names[code] : undefined) ?? plain.charAt(0).toUpperCase() + plain.slice(1)
  )
}
