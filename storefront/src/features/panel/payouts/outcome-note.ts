import en from "../../../messages/en/panel-payouts.json"
import es from "../../../messages/es/panel-payouts.json"
import type { Locale } from "../../../i18n/locales"

const NOTES: Record<Locale, Record<string, string>> = { es: es.payout.notes, en: en.payout.notes }

/** What is known of a payment's outcome: words for what programs note, else what a person or a bank wrote. */
export function outcomeNote(note: string | null, locale: Locale): string | null {
  if (note === null) return null
  return (Object.hasOwn(NOTES[locale], note) ? NOTES[locale][note] : undefined) ?? note
}
