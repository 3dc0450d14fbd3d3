import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Link } from "@/components/link"
import { Picture } from "@/components/picture"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Stand, StandProduct as Product } from "@/lib/api/fair-stand"
import { AddToCartForm } from "../cart/add-to-cart-form"
import { fairPaths } from "./fair-paths"
import { offerPrice } from "./offer-price"
import { OfferWords } from "./offer-words"
import { thumbnailPicture } from "./thumbnail-picture"
import { WishButton } from "./wish-button"
import styles from "./stand-product.module.css"

/** A piece on the table of a stand: what it costs now, how many are left at that, and into the cart with it. */
export async function StandProduct({
  product,
  stand,
  locale,
  first,
}: {
  product: Product
  stand: Stand
  locale: Locale
  first: boolean
}) {
  const t = await getTranslations("fairs.offer")
  const { fair, workshop } = stand
  const open = fair.state === "live" || fair.state === "announced"
  const offers = product.variants.map((offer) => ({ offer, price: offerPrice(offer, fair.state) }))
  const buyable = offers.filter(({ offer, price }) => price.kind !== "none" && offer.available !== 0)
  const only = offers.length === 1 ? offers[0] : null
  return (
    <article id={`pieza-${product.id}`} className={styles.piece}>
      <Picture
        source={thumbnailPicture(product.thumbnail)}
        sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 46vw, 92vw"
        first={first}
        className={styles.picture}
      />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <Link href={shopPath(locale, "producto", product.handle)}>{product.title}</Link>
        </h3>
        {only ? <OfferWords price={only.price} /> : null}
        {buyable.length === 0 ? <p className={styles.gone}>{t("soldOut")}</p> : null}
        {buyable.length > 0 ? (
          <AddToCartForm locale={locale} className={styles.form}>
            {open ? (
              <>
                <input type="hidden" name="fair" value={fair.handle} />
                <input type="hidden" name="stand" value={stand.handle} />
              </>
            ) : null}
            {only ? (
              <input type="hidden" name="variant_id" value={only.offer.variant_id} />
            ) : (
              <fieldset className={styles.kinds}>
                <legend className="small muted">{t("choose")}</legend>
                {offers.map(({ offer, price }) => (
                  <label key={offer.variant_id} className={styles.kind}>
                    <input
                      type="radio"
                      name="variant_id"
                      value={offer.variant_id}
                      required
                      disabled={price.kind === "none" || offer.available === 0}
                      defaultChecked={buyable.length === 1 && buyable[0]?.offer === offer}
                    />
                    <span className={styles.kindName}>
                      {offer.title}
                      {offer.available === 0 ? ` (${t("soldOut")})` : null}
                    </span>
                    <OfferWords price={price} />
                  </label>
                ))}
              </fieldset>
            )}
            <Button look={fair.state === "live" ? "primary" : "secondary"} className={styles.add}>
              {t("add")}
              <span className="visually-hidden"> {product.title}</span>
            </Button>
          </AddToCartForm>
        ) : null}
        <p className={styles.ways}>
          {open ? (
            <>
              <WishButton
                wish={{
                  ...{ fair: fair.handle, stand: stand.handle, standName: workshop.name },
                  product: {
                    ...{ id: product.id, handle: product.handle },
                    ...{ title: product.title, thumbnail: product.thumbnail },
                  },
                }}
                words={{ add: t("wish"), added: t("wished") }}
              />
              <Link
                href={fairPaths(locale, fair.handle).enquiry({ stand: stand.handle, product: product.id })}
                className="lone-link small"
                rel="nofollow"
              >
                {t("wholesale")}
                <span className="visually-hidden"> {product.title}</span>
              </Link>
            </>
          ) : null}
        </p>
      </div>
    </article>
  )
}
