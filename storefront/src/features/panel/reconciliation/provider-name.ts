import en from "../../../messages/en/panel-reconciliation.json"
import es from "../../../messages/es/panel-reconciliation.json"
import type { Locale } from "../../../i18n/locales"

const NAMES: Record<Locale, Record<string, string>> = { es: es.providers, en: en.providers }

/** What people call a payment provider. One that the panel does not know is shown by its id, never hidden. */
export function providerName(id: string, locale: Locale): string {
  return (Object.hasOwn(NAMES[locale], id) ? NAMES[locale][id] : undefined) ?? id
}
