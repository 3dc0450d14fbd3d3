import en from "../../../messages/en/panel-ledger.json"
import es from "../../../messages/es/panel-ledger.json"
import type { Locale } from "../../../i18n/locales"

const KINDS: Record<Locale, Record<string, string>> = {
  es: es.transactions.kinds,
  en: en.transactions.kinds,
}

/** Codes of what transactions can be about, for the filter. */
export const TRANSACTION_KINDS = Object.keys(es.transactions.kinds)

/** What a transaction was, in words. A kind that the panel does not know yet is shown by its code, never hidden. */
export function transactionKind(code: string, locale: Locale): string {
  return (Object.hasOwn(KINDS[locale], code) ? KINDS[locale][code] : undefined) ?? code
}
