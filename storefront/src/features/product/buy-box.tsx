import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Price } from "@/components/price"
import { AddToCartForm } from "@/features/cart/add-to-cart-form"
import { optionName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import type { Product, Variant } from "@/lib/api/product"
import styles from "./buy-box.module.css"

/** More than this of one thing is a conversation, not a click. */
const MOST = 10

/** Price, what is left, choice of variant and quantity, and the button: one plain form. */
export async function BuyBox({ product, locale }: { product: Product; locale: Locale }) {
  const t = await getTranslations("catalogue.buy")
  const { variants } = product
  const buyable = variants.filter(({ available }) => available !== 0)
  const cheapest = variants.reduce<Variant | null>(
    (low, each) => (low && low.price <= each.price ? low : each),
    null
  )
  if (!cheapest) return <p className={styles.state}>{t("notForSale")}</p>

  const samePrice = variants.every(({ price }) => price === cheapest.price)
  const most = Math.min(MOST, Math.max(0, ...buyable.map(({ available }) => available ?? MOST)))
  return (
    <div className={styles.box}>
      <p className={styles.price}>
        {samePrice ? null : <span className={styles.from}>{t("from")} </span>}
        <Price amount={cheapest.price} />
        <span className={styles.tax}>{t("taxIncluded")}</span>
      </p>
      <p className={styles.state} data-sold-out={buyable.length === 0 ? "" : undefined}>
        {stockLine()}
      </p>
      {buyable.length > 0 ? (
        <AddToCartForm locale={locale} className={styles.form}>
          {variants.length > 1 ? (
            <VariantChoice
              variants={variants}
              samePrice={samePrice}
              legend={product.optionNames.map((name) => optionName(name, locale)).join(" / ")}
            />
          ) : (
            <input type="hidden" name="variant_id" value={cheapest.id} />
          )}
          <div className={styles.row}>
            {most > 1 ? (
              <label className={styles.quantity}>
                <span>{t("quantity")}</span>
                <select name="quantity" defaultValue="1">
                  {Array.from({ length: most }, (_, index) => (
                    <option key={index}>{index + 1}</option>
                  ))}
                </select>
              </label>
            ) : (
              <input type="hidden" name="quantity" value="1" />
            )}
            <Button className={styles.button}>{t("add")}</Button>
          </div>
        </AddToCartForm>
      ) : null}
    </div>
  )

  function stockLine(): string {
    if (buyable.length === 0) return t("soldOut")
    if (product.oneOfAKind) return t("oneOfAKind")
    const left = buyable.reduce((sum, { available }) => sum + (available ?? Infinity), 0)
    return left <= 3 ? t("few", { count: left }) : t("inStock")
  }
}

async function VariantChoice({
  variants,
  samePrice,
  legend,
}: {
  variants: Variant[]
  samePrice: boolean
  legend: string
}) {
  const t = await getTranslations("catalogue.buy")
  const only = variants.filter(({ available }) => available !== 0)
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.variants}>
        {variants.map(({ id, label, price, available }) => (
          <label key={id} className={styles.variant}>
            <input
              type="radio"
              name="variant_id"
              value={id}
              required
              disabled={available === 0}
              defaultChecked={only.length === 1 && only[0]?.id === id}
            />
            <span>
              {label}
              {available === 0 ? <span className="visually-hidden"> ({t("soldOut")})</span> : null}
              {samePrice ? null : (
                <>
                  {" · "}
                  <Price amount={price} />
                </>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
