import "server-only"
import { cookies } from "next/headers"
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/i18n/locales"
import { panelCookie } from "./cookie-options"

const COOKIE = "tejido_panel_locale"
const YEAR = 365 * 24 * 60 * 60

/** The panel's language: Spanish until somebody chooses. Makes whatever asks for it dynamic. */
export async function panelLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(COOKIE)?.value
  return isLocale(chosen) ? chosen : DEFAULT_LOCALE
}

/** Whether somebody chose a language in this browser. */
export async function hasChosenLocale(): Promise<boolean> {
  return isLocale((await cookies()).get(COOKIE)?.value)
}

/** Remembers the language of this browser. Only where cookies can be set: Server Actions and route handlers. */
export async function choosePanelLocale(locale: Locale): Promise<void> {
  ;(await cookies()).set(COOKIE, locale, panelCookie(YEAR))
}
