import { shopUrl } from "@/config/environment"
import { shop } from "@/config/shop"
import { JsonLd } from "@/features/seo/json-ld"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Product } from "@/lib/api/product"
import { mediaUrl } from "@/lib/media-url"

/** A product for search engines: name, picture, material, offers in soles. The brand is the workshop, never a person. */
export function ProductJsonLd({
  product,
  workshop,
  locale,
}: {
  product: Product
  workshop: string | null
  locale: Locale
}) {
  const base = shopUrl()
  return (
    <JsonLd
      data={{
        "@type": "Product",
        name: product.title,
        description: product.description ?? undefined,
        sku: product.handle,
        material: product.material ?? undefined,
        image: product.pictures.flatMap(({ widths }) => {
          const largest = Object.entries(widths).sort(([a], [b]) => Number(b) - Number(a))[0]
          return largest ? [new URL(mediaUrl(largest[1]), base).href] : []
        }),
        brand: { "@type": "Brand", name: workshop ?? shop().name },
        offers: product.variants.map(({ price, available }) => ({
          "@type": "Offer",
          url: base + shopPath(locale, "producto", product.handle),
          price: (price / 100).toFixed(2),
          priceCurrency: "PEN",
          availability: `https://schema.org/${available === 0 ? "OutOfStock" : "InStock"}`,
        })),
      }}
    />
  )
}
