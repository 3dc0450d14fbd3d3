import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"

/** The addresses of a fair's pages in one language. */
export function fairPaths(locale: Locale, fair: string) {
  const at = (...segments: string[]) => shopPath(locale, "feria", fair, ...segments)
  return {
    home: at(),
    stand: (stand: string) => at("puesto", stand),
    pieces: at("piezas"),
    wishes: at("lista"),
    enquiry: (about: { stand?: string; product?: string } = {}) => {
      const query = new URLSearchParams()
      if (about.stand) query.set("puesto", about.stand)
      if (about.product) query.set("pieza", about.product)
      return at("consulta") + (query.size > 0 ? `?${query}` : "")
    },
    sendEnquiry: at("consulta", "enviar"),
    reminder: at("recordar"),
    sendReminder: at("recordar", "enviar"),
    calendar: at("programa.ics"),
    eventCalendar: (event: string) => at("evento", event, "evento.ics"),
  }
}
