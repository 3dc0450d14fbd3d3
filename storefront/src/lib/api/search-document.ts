import "server-only"
import { z } from "zod"
import { centimos, type Centimos } from "@/lib/money"
import type { PictureSource } from "@/components/picture"
import type { Locale } from "@/i18n/locales"
import { readMarks, type MarkedText } from "@/lib/highlight"

/** A product as listings show it. */
export type ProductSummary = {
  id: string
  handle: string
  title: string
  /** The title with the words it was found by; null when nothing was typed or they stand elsewhere. */
  marked: MarkedText | null
  price: Centimos
  craftLine: string | null
  workshop: { handle: string; name: string } | null
  region: string | null
  inStock: boolean
  oneOfAKind: boolean
  picture: PictureSource | null
}

const Text = z.string().nullish()

const Document = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: Text,
  price: z.number(),
  craft_line: Text,
  workshop: Text,
  workshop_name: Text,
  region: Text,
  in_stock: z.boolean().nullish(),
  one_of_a_kind: z.boolean().nullish(),
  image_320: Text,
  image_640: Text,
  image_avif_320: Text,
  image_avif_640: Text,
  image_thumbhash: Text,
  image_alt: Text,
  image_alt_en: Text,
})

/** The fields of the index's documents that listings need. */
export const DOCUMENT_FIELDS = Object.keys(Document.shape)

/** One hit of `POST /store/search`, with highlights where they were asked for. */
export const Hit = z.object({
  document: Document,
  highlights: z.record(z.string(), z.array(z.string())).nullish().catch(null),
})

/** The field of the index that holds titles in one of the shop's languages. */
export const titleField = (locale: Locale) => (locale === "en" ? "title_en" : "title")

/** A hit as the shop shows it. `workshopName` knows names that the index has in Spanish only. */
export function productSummary(
  { document, highlights }: z.infer<typeof Hit>,
  locale: Locale,
  workshopName: (handle: string) => string | undefined
): ProductSummary {
  const english = locale === "en"
  const title = (english ? document.title_en : null) || document.title
  const widths = pictureWidths(document.image_320, document.image_640)
  return {
    id: document.id,
    handle: document.handle,
    title,
    marked: readMarks(highlights?.[titleField(locale)]?.[0], title),
    price: centimos(document.price),
    craftLine: document.craft_line ?? null,
    workshop: document.workshop
      ? {
          handle: document.workshop,
          name: workshopName(document.workshop) ?? document.workshop_name ?? document.workshop,
        }
      : null,
    region: document.region ?? null,
    inStock: document.in_stock ?? false,
    oneOfAKind: document.one_of_a_kind ?? false,
    picture: Object.keys(widths).length
      ? {
          alt: (english ? document.image_alt_en : document.image_alt) || title,
          widths,
          avif: pictureWidths(document.image_avif_320, document.image_avif_640),
          thumbhash: document.image_thumbhash,
        }
      : null,
  }
}

function pictureWidths(
  small: string | null | undefined,
  large: string | null | undefined
): Record<number, string> {
  const widths: Record<number, string> = {}
  if (small) widths[320] = small
  if (large) widths[640] = large
  return widths
}
