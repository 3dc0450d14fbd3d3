import { getLocale, getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import { formatCentimos } from "@/lib/money"
import { LinePicture } from "../dispatches/line-picture"
import type { Application } from "../fairs/application"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { PanelCard } from "../ui/panel-card"
import styles from "./said-card.module.css"

/** What an application says, for who reads it: when it is no longer written, or by somebody else. */
export async function SaidCard({ application }: { application: Application }) {
  const [t, offers, locale] = await Promise.all([
    getTranslations("panel.fair-desk.said"),
    getTranslations("panel.fair-desk.offers"),
    getLocale(),
  ])
  const { statement, capacity, photos, product_list } = application
  return (
    <PanelCard title={t("title")}>
      {statement === "" ? (
        <p className="muted">{t("noStatement")}</p>
      ) : (
        <p className={styles.text}>{statement}</p>
      )}
      <Facts facts={[[t("capacity"), capacity === null ? "–" : formatCount(capacity, locale)]]} />
      <h3>{t("products", { count: product_list.length })}</h3>
      {product_list.length === 0 ? (
        <p className="muted">{t("noProducts")}</p>
      ) : (
        <ul className={styles.products}>
          {product_list.map(({ listing_id, title, thumbnail, normal_price, fair_price, quota, kept }) => (
            <li key={listing_id}>
              <LinePicture url={thumbnail} />
              <div>
                <strong>{title}</strong>
                <p className="number">
                  {t("price", { price: formatCentimos(fair_price) })}
                  {normal_price === null ? null : (
                    <span className="muted">
                      {" "}
                      · {offers("inShop", { price: formatCentimos(normal_price) })}
                    </span>
                  )}
                </p>
                <p className="small muted">
                  {quota === null ? t("allThere") : t("quota", { count: quota })} ·{" "}
                  {t("kept", { count: kept })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {photos.length > 0 ? (
        <ul className={styles.photos}>
          {photos.map(({ id, url, alt }) => (
            <li key={id}>
              <img src={mediaUrl(url)} alt={alt} loading="lazy" />
            </li>
          ))}
        </ul>
      ) : null}
    </PanelCard>
  )
}
