import type { Locale } from "../../../i18n/locales"
import en from "../../../messages/en/panel-consents.json"
import es from "../../../messages/es/panel-consents.json"

const ENDED: Record<Locale, Record<string, string>> = { es: es.ended, en: en.ended }

/** Why a consent ended: in the words of whoever revoked it, or what ended it by itself. */
export function revokeReason(reason: string, locale: Locale): string {
  return (Object.hasOwn(ENDED[locale], reason) ? ENDED[locale][reason] : undefined) ?? reason
}
