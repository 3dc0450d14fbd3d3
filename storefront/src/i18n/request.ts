import { getRequestConfig } from "next-intl/server"
import { locale as rootLocale } from "next/root-params"
import { panelLocale } from "@/features/panel/session/panel-locale"
import { DEFAULT_LOCALE, isLocale } from "./locales"
import { loadMessages } from "./messages"

// The shop's language comes from the path, never from a header, so that pages stay static; only where the path has
// none, in the staff panel, a cookie is asked. Server Actions and route handlers have no root params: there, pass the
// language, as in getTranslations({ locale, namespace }).
export default getRequestConfig(async ({ locale: given }) => {
  const asked = given ?? (await rootLocale()) ?? (await panelLocale())
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  return { locale, messages: await loadMessages(locale), timeZone: "America/Lima" }
})
