import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { formatDay } from "./format-date"
import type { Order } from "./order"
import styles from "./order-parcels.module.css"

/** What has left and how to follow it; an order is often sent by several workshops, each in a parcel of its own. */
export async function OrderParcels({ order, locale }: { order: Order; locale: Locale }) {
  const t = await getTranslations("orders.parcels")
  const { parcels, lines } = order
  if (order.cancelled && parcels.length === 0) return null
  const sent = sum(parcels.flatMap(({ pieces }) => pieces))
  return (
    <section aria-labelledby="envio" className={styles.part}>
      <h2 id="envio">{t("title")}</h2>
      {parcels.length === 0 ? <p>{t("preparing")}</p> : null}
      <ul className={styles.parcels}>
        {parcels.map((parcel) => (
          <li key={parcel.id}>
            <p className={styles.when}>
              {parcel.deliveredAt
                ? t("delivered", { date: formatDay(parcel.deliveredAt, locale) })
                : t("sent", { date: formatDay(parcel.shippedAt, locale) })}
            </p>
            <p className="small muted">
              {parcel.pieces
                .map(({ lineId, quantity }) => {
                  const title = lines.find(({ id }) => id === lineId)?.title ?? ""
                  return quantity > 1 ? `${quantity} × ${title}` : title
                })
                .filter(Boolean)
                .join(", ")}
            </p>
            {parcel.tracking.map(({ number, url }) => (
              <p key={number} className={styles.tracking}>
                {t("number", { number })}{" "}
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {t("follow", { site: new URL(url).hostname })}
                  </a>
                ) : null}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {parcels.length > 0 && sent < sum(lines) && !order.cancelled ? <p>{t("some")}</p> : null}
    </section>
  )
}

function sum(counted: readonly { quantity: number }[]): number {
  return counted.reduce((total, { quantity }) => total + quantity, 0)
}
