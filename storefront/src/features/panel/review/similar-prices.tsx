import { getLocale, getTranslations } from "next-intl/server"
import { shopPath } from "@/i18n/shop-path"
import { mediaUrl } from "@/lib/media-url"
import { formatCentimos } from "@/lib/money"
import { priceScale } from "./price-scale"
import type { Review } from "./review"
import styles from "./similar-prices.module.css"

/** A price among those of the same craft line that the shop shows: drawn, said, and listed. */
export async function SimilarPrices({
  price,
  similar,
}: {
  price: number | null
  similar: Review["similar"]
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.review.similar"), getLocale()])
  const scale = price === null ? null : priceScale(price, similar)
  if (price === null || scale === null) return <p className="muted">{t("none")}</p>
  const { p25, median, p75 } = similar
  return (
    <div className={styles.similar}>
      <p>
        {median !== null && p25 !== null && p75 !== null
          ? t("said", {
              price: formatCentimos(price),
              median: formatCentimos(median),
              from: formatCentimos(p25),
              to: formatCentimos(p75),
              count: similar.count,
            })
          : t("few", { price: formatCentimos(price), count: similar.count })}
      </p>
      <div aria-hidden="true" className={styles.frame}>
        <svg className={styles.chart}>
          <line x1="0" x2="100%" y1="28" y2="28" className={styles.axis} />
          {scale.middle ? (
            <rect
              x={`${scale.middle.from}%`}
              width={`${Math.max(scale.middle.to - scale.middle.from, 0.5)}%`}
              y="18"
              height="20"
              className={styles.middle}
            />
          ) : null}
          {scale.others.map((at, i) => (
            <circle key={i} cx={`${at}%`} cy="28" r="4.5" className={styles.other} />
          ))}
          {scale.median === null ? null : (
            <line x1={`${scale.median}%`} x2={`${scale.median}%`} y1="14" y2="42" className={styles.median} />
          )}
          <line x1={`${scale.own}%`} x2={`${scale.own}%`} y1="6" y2="50" className={styles.own} />
        </svg>
        <p className={styles.ends}>
          <span>{formatCentimos(scale.from)}</span>
          <span className={styles.key}>
            <span className={styles.ownKey}>{t("own")}</span>{" "}
            <span className={styles.medianKey}>{t("median")}</span>{" "}
            <span className={styles.middleKey}>{t("middle")}</span>
          </span>
          <span>{formatCentimos(scale.to)}</span>
        </p>
      </div>
      {similar.nearest.length > 0 ? (
        <ul className={styles.nearest} aria-label={t("nearest")}>
          {similar.nearest.map(({ title, price: other, product_handle, cover }, i) => (
            <li key={`${product_handle} ${i}`} className={styles.near}>
              <span className={styles.cover}>
                {cover ? <img src={mediaUrl(cover.url)} alt="" loading="lazy" /> : null}
              </span>
              <span className={styles.about}>
                {product_handle ? (
                  <a href={shopPath(locale, "producto", product_handle)} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                ) : (
                  title
                )}
                <span className={styles.price}>{formatCentimos(other)}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
