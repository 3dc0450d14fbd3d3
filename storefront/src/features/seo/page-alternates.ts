import type { Metadata } from "next"
import { LOCALES, type Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"

/** The canonical address of a page and the same page in each language, for `generateMetadata`. */
export function pageAlternates(locale: Locale, ...segments: string[]): Metadata["alternates"] {
  const languages = Object.fromEntries(
    LOCALES.map((each) => [each === "es" ? "es-PE" : each, shopPath(each, ...segments)])
  )
  return {
    canonical: shopPath(locale, ...segments),
    languages: { ...languages, "x-default": shopPath("es", ...segments) },
  }
}
