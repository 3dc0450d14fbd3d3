import { notFound } from "next/navigation"
import { isLocale, type Locale } from "./locales"

/** The language of a page from its `[locale]` segment; anything else is a page that does not exist. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return locale
}
