import type { Metadata } from "next"
import { shop } from "@/config/shop"
import type { Locale } from "@/i18n/locales"
import { CARD_HEIGHT, CARD_WIDTH } from "@/lib/band/band-png"

type Card = { title?: string; description?: string; picture?: { url: string; alt?: string } }

/**
 * What a shared link shows. Whole each time: a page's own card replaces the layout's, it is not laid over it.
 * Without a picture, the shop's own band.
 */
export function shareCard(
  locale: Locale,
  { title, description, picture = bandCard("textileria", "tejido") }: Card = {}
): Metadata["openGraph"] {
  return {
    siteName: shop().name,
    type: "website",
    locale: locale === "es" ? "es_PE" : "en",
    title,
    description,
    images: [picture],
  }
}

/** A workshop's band as the picture of a card. */
export function bandCard(craftLine: string, handle: string) {
  return {
    url: `/banda/${encodeURIComponent(craftLine)}/${encodeURIComponent(handle)}/tarjeta.png`,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  }
}
