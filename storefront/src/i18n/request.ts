import { getRequestConfig } from "next-intl/server"
import { locale as rootLocale } from "next/root-params"
import { DEFAULT_LOCALE, isLocale } from "./locales"
import { loadMessages } from "./messages"

// The language comes from the path, never from a header, so that pages stay static. Server Actions and route
// handlers have no root params: there, pass it, as in getTranslations({ locale, namespace }).
export default getRequestConfig(async ({ locale: given }) => {
  const asked = given ?? (await rootLocale())
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  return { locale, messages: await loadMessages(locale), timeZone: "America/Lima" }
})
