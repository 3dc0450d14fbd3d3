import { getLocale, getTranslations } from "next-intl/server"
import { shopPath } from "@/i18n/shop-path"
import { mediaUrl } from "@/lib/media-url"
import { formatAmount } from "@/lib/money"
import { formatCount } from "../table/format-count"
import type { Application } from "./application"
import styles from "./plain-table.module.css"

/** What an application offers beside what the shop has of it. */
export async function OfferedProducts({ products }: { products: Application["product_list"] }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fairs.scoring"), getLocale()])
  if (products.length === 0) return <p className="muted">{t("productsNone")}</p>
  const count = (value: number) => formatCount(value, locale)
  const amount = (value: number | null) => (value === null ? "–" : formatAmount(value))
  return (
    <table role="table" className={styles.table} aria-label={t("products")}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("product")}
          </th>
          {(["normal", "fair", "off", "quota", "kept", "stock"] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" className={styles.number}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {products.map((product) => (
          <tr key={product.listing_id} role="row">
            <th role="rowheader" scope="row">
              <span className={styles.product}>
                <span>
                  {product.thumbnail ? <img src={mediaUrl(product.thumbnail)} alt="" loading="lazy" /> : null}
                </span>
                {product.handle && product.title ? (
                  <a href={shopPath(locale, "producto", product.handle)} target="_blank" rel="noreferrer">
                    {product.title}
                  </a>
                ) : (
                  <span>{t("gone", { code: product.code })}</span>
                )}
              </span>
            </th>
            <td role="cell" data-label={t("normal")} className={styles.number}>
              {amount(product.normal_price)}
            </td>
            <td role="cell" data-label={t("fair")} className={styles.number}>
              {amount(product.fair_price)}
            </td>
            <td role="cell" data-label={t("off")} className={styles.number}>
              {rebate(product.normal_price, product.fair_price)}
            </td>
            <td role="cell" data-label={t("quota")} className={styles.number}>
              {product.quota === null ? t("noQuota") : count(product.quota)}
            </td>
            <td role="cell" data-label={t("kept")} className={styles.number}>
              {count(product.kept)}
            </td>
            <td role="cell" data-label={t("stock")} className={styles.number}>
              {product.stock === null ? "–" : count(product.stock)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rebate(normal: number | null, fair: number): string {
  if (normal === null || normal <= 0 || fair >= normal) return "–"
  return `${Math.round((1 - fair / normal) * 100)}\u00a0%`
}
