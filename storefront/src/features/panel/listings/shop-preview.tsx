import { getTranslations } from "next-intl/server"
import { Price } from "@/components/price"
import { Gallery } from "@/features/product/gallery"
import { ProductDetails } from "@/features/product/product-details"
import { craftLineName, optionName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { centimos, formatCentimos } from "@/lib/money"
import type { Product } from "@/lib/api/product"
import type { Listing } from "./listing"
import type { ListingContent } from "./listing-content"
import styles from "./shop-preview.module.css"

type Shown = Pick<Listing, "id" | "content" | "photos" | "workshop">

/** A listing as the shop would show it, in the shop's own parts, ground and letters. */
export async function ShopPreview({ listing, locale }: { listing: Shown; locale: Locale }) {
  const t = await getTranslations("panel.listings.preview")
  const product = productOf(listing, locale)
  const { content, workshop } = listing
  return (
    <div className={styles.shop}>
      <Gallery product={product} />
      <div className={styles.about}>
        <h2 className={styles.title}>{product.title || t("untitled")}</h2>
        {workshop ? (
          <p className="muted">
            {workshop.name} · {craftLineName(workshop.craft_line, locale)}
          </p>
        ) : null}
        {content.price === null ? (
          <p className="muted">{t("noPrice")}</p>
        ) : (
          <p className={styles.price}>
            <Price amount={centimos(content.price)} />
          </p>
        )}
        {content.option ? (
          <div>
            <p className={styles.option}>{optionName(content.option[locale] || content.option.es, locale)}</p>
            <ul className={styles.values}>
              {content.variants.map(({ key, value, price }) => (
                <li key={key} className={styles.value}>
                  {value || "–"}
                  {price === null ? null : <span className="muted"> {formatCentimos(price)}</span>}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {content.one_of_a_kind ? <p className={styles.unique}>{t("unique")}</p> : null}
      </div>
      <ProductDetails product={product} locale={locale} />
    </div>
  )
}

/** What the shop's parts are shown: texts in the asked language, the Spanish where there are none. */
function productOf({ id, content, photos }: Shown, locale: Locale): Product {
  const said = (text: ListingContent["title"]) => text[locale] || text.es || null
  return {
    id,
    handle: "",
    title: said(content.title) ?? "",
    subtitle: null,
    description: said(content.description),
    material: said(content.material),
    materials: content.materials,
    care: said(content.care),
    oneOfAKind: content.one_of_a_kind,
    measures: { weight: content.weight_g, ...content.size_mm },
    measuresNote: null,
    pictures: content.photos.flatMap(({ photo_id, alt }) => {
      const preview = photos.find((photo) => photo.id === photo_id)?.preview
      return preview ? [{ alt: said(alt) ?? "", widths: { 640: preview } }] : []
    }),
    illustrated: false,
    optionNames: [],
    variants: [],
  }
}
