import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { CARD_HEIGHT, CARD_WIDTH } from "@/lib/band/band-png"

/** The shared picture of a fair, or of one of its stands. */
export function fairCard(locale: Locale, fair: string, stand?: string) {
  const place = stand === undefined ? [fair] : [fair, "puesto", stand]
  return { url: shopPath(locale, "feria", ...place, "tarjeta.png"), width: CARD_WIDTH, height: CARD_HEIGHT }
}
