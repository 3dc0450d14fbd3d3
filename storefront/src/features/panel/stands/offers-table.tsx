import { getLocale, getTranslations } from "next-intl/server"
import { formatAmount } from "@/lib/money"
import { formatCount } from "../table/format-count"
import { StateMark } from "../table/state-mark"
import { kindName, type Stand, type StandProduct } from "./stand"
import styles from "./offers-table.module.css"

/** What stands there with how it goes: prices, pieces, and whether anything is left at the fair's price. */
export async function OffersTable({ stand: { product_list } }: { stand: Stand }) {
  const [t, locale] = await Promise.all([getTranslations("panel.fair-desk.stand.table"), getLocale()])
  const pieces = (count: number | null) => (count === null ? t("all") : formatCount(count, locale))
  if (product_list.length === 0) return <p className="muted">{t("none")}</p>
  const heads = ["fairPrice", "shopPrice", "quota", "kept", "sold", "left", "state"] as const
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.table} aria-label={t("caption")}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t("product")}
            </th>
            {heads.map((head) => (
              <th key={head} role="columnheader" scope="col" data-state={head === "state"}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {product_list.map((product) => {
            const { variant_id, fair_price, normal_price, quota, kept, sold } = product
            const cells = [
              formatAmount(fair_price),
              normal_price === null ? "–" : formatAmount(normal_price),
              pieces(quota),
              formatCount(kept, locale),
              formatCount(sold, locale),
              pieces(quota === null ? product.available : Math.max(0, quota - sold)),
            ]
            return (
              <tr key={variant_id} role="row">
                <th role="rowheader" scope="row">
                  {kindName(product)}
                </th>
                {cells.map((cell, at) => (
                  <td key={heads[at]} role="cell" data-label={t(heads[at] ?? "state")}>
                    {cell}
                  </td>
                ))}
                <td role="cell" data-label={t("state")} data-state="true">
                  <OfferMark product={product} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

async function OfferMark({ product: { quota, sold, published, available } }: { product: StandProduct }) {
  const t = await getTranslations("panel.fair-desk.stand.marks")
  if (!published) return <StateMark tone="stopped">{t("notInShop")}</StateMark>
  if (quota !== null && sold >= quota) return <StateMark tone="quiet">{t("quotaGone")}</StateMark>
  if (available !== null && available <= 0) return <StateMark tone="stopped">{t("noStock")}</StateMark>
  return <StateMark tone="good">{t("offered")}</StateMark>
}
