import { getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import type { OfferPrice } from "./offer-price"
import styles from "./offer-words.module.css"

/** The price of one kind of a piece in words: what is charged, what it is elsewhere, what of the fair's is left. */
export async function OfferWords({ price }: { price: OfferPrice }) {
  const t = await getTranslations("fairs.offer")
  switch (price.kind) {
    case "none":
      return <span className={styles.note}>{t("notForSale")}</span>
    case "fair":
      return (
        <span className={styles.offer}>
          <strong className={styles.fair}>
            <span className="visually-hidden">{t("fairPrice")} </span>
            {formatCentimos(price.price)}
          </strong>
          {price.before === null ? null : <Before amount={price.before} words={t("before")} />}
          <span className={styles.tag}>
            {price.left === null ? t("fairPrice") : t("quotaLeft", { count: price.left })}
          </span>
        </span>
      )
    case "quota_gone":
      return (
        <span className={styles.offer}>
          <strong className={styles.price}>{formatCentimos(price.price)}</strong>
          <span className={styles.gone}>{t("quotaGone", { price: formatCentimos(price.fairPrice) })}</span>
        </span>
      )
    case "coming":
      return (
        <span className={styles.offer}>
          <strong className={styles.fair}>{formatCentimos(price.fairPrice)}</strong>
          <span className={styles.tag}>
            {price.quota === null ? t("coming") : t("comingQuota", { count: price.quota })}
          </span>
          <span className={styles.note}>{t("today", { price: formatCentimos(price.price) })}</span>
        </span>
      )
    case "normal":
      return (
        <span className={styles.offer}>
          <strong className={styles.price}>{formatCentimos(price.price)}</strong>
          {price.before === null ? null : <Before amount={price.before} words={t("before")} />}
        </span>
      )
  }
}

function Before({ amount, words }: { amount: number; words: string }) {
  return (
    <span className={styles.before}>
      <span className="visually-hidden">{words} </span>
      <s>{formatCentimos(amount)}</s>
    </span>
  )
}
