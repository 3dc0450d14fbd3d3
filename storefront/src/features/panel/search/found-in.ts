import type { Locale } from "../../../i18n/locales"
import en from "../../../messages/en/panel-search.json"
import es from "../../../messages/es/panel-search.json"

const PLACES: Record<Locale, Record<string, string>> = { es: es.try.places, en: en.try.places }

/** What a part of a product is called in which something was found. One that has no words is shown by its name. */
export function foundIn(field: string, locale: Locale): string {
  const places = PLACES[locale]
  const spanish = field.replace(/_en$/, "")
  return (Object.hasOwn(places, spanish) ? places[spanish] : undefined) ?? field
}
