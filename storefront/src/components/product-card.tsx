import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { ProductSummary } from "@/lib/api/search-document"
import { originLine } from "@/lib/origin-line"
import { Link } from "./link"
import { MarkedText } from "./marked-text"
import { Picture } from "./picture"
import { Price } from "./price"
import styles from "./product-card.module.css"

type Props = {
  product: ProductSummary
  locale: Locale
  /** The heading's level in its page. */
  heading?: "h2" | "h3" | "h4"
  first?: boolean
}

/** A piece in a listing: picture, name, workshop and region, price. The whole card is one link with one name. */
export async function ProductCard({ product, locale, heading: Heading = "h2", first }: Props) {
  const t = await getTranslations("catalogue.card")
  const state = !product.inStock ? t("soldOut") : product.oneOfAKind ? t("oneOfAKind") : null
  return (
    <article className={styles.card} data-sold-out={product.inStock ? undefined : ""}>
      <div className={styles.picture}>
        <Picture
          source={product.picture}
          sizes="(min-width: 64rem) 18rem, (min-width: 48rem) 31vw, 46vw"
          first={first}
        />
        {state ? <span className={styles.state}>{state}</span> : null}
      </div>
      <Heading className={styles.title}>
        <Link href={shopPath(locale, "producto", product.handle)}>
          {product.marked ? <MarkedText parts={product.marked} /> : product.title}
        </Link>
      </Heading>
      <p className={styles.origin}>{originLine(product.workshop?.name, product.region)}</p>
      <p className={styles.price}>
        <Price amount={product.price} />
      </p>
    </article>
  )
}
