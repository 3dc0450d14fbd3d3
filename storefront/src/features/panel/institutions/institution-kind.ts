import type { Locale } from "../../../i18n/locales"
import en from "../../../messages/en/panel-institutions.json"
import es from "../../../messages/es/panel-institutions.json"

const KINDS: Record<Locale, Record<string, string>> = { es: es.kinds, en: en.kinds }

/** What a kind of institution is called. One that the panel does not know yet is shown by its code. */
export function institutionKind(kind: string, locale: Locale): string {
  return (Object.hasOwn(KINDS[locale], kind) ? KINDS[locale][kind] : undefined) ?? kind
}
