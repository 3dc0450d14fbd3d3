import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import { formatDay } from "./format-date"
import type { Order } from "./order"
import styles from "./order-parcels.module.css"
import type { Parcel } from "./parcel"

/** What has left and how to follow it; an order is often sent by several workshops, each in a parcel of its own. */
export async function OrderParcels({
  order,
  parcels,
  locale,
}: {
  order: Order
  parcels: readonly Parcel[]
  locale: Locale
}) {
  const t = await getTranslations("orders.parcels")
  if (order.cancelled && parcels.length === 0) return null
  const sent = sum(parcels.flatMap(({ lines }) => lines))
  return (
    <section aria-labelledby="envio" className={styles.part}>
      <h2 id="envio">{t("title")}</h2>
      {parcels.length === 0 ? (
        <p>{t("preparing")}</p>
      ) : (
        <ul className={styles.parcels}>
          {parcels.map((parcel) => (
            <li key={parcel.id}>
              <p className={styles.when}>{when(parcel)}</p>
              <p className="small muted">{contents(parcel)}</p>
              <Tracking parcel={parcel} />
            </li>
          ))}
        </ul>
      )}
      {parcels.length > 0 && sent < sum(order.lines) && !order.cancelled ? <p>{t("some")}</p> : null}
    </section>
  )

  function when({ deliveredAt, sentAt, pickup, carrier }: Parcel): string {
    if (deliveredAt) return t("delivered", { date: formatDay(deliveredAt, locale) })
    const date = formatDay(sentAt, locale)
    return pickup ? t("pickup", { date }) : t("sent", { date, carrier })
  }

  function contents({ lines }: Parcel): string {
    return lines
      .map(({ lineId, quantity }) => {
        const title = order.lines.find(({ id }) => id === lineId)?.title ?? ""
        return quantity > 1 ? `${quantity} × ${title}` : title
      })
      .filter(Boolean)
      .join(", ")
  }
}

async function Tracking({ parcel: { number, page } }: { parcel: Parcel }) {
  if (number === null) return null
  const t = await getTranslations("orders.parcels")
  return (
    <p className={styles.tracking}>
      {t("number", { number })}{" "}
      {page ? (
        <a href={page} target="_blank" rel="noreferrer">
          {t("follow", { site: new URL(page).hostname })}
        </a>
      ) : null}
    </p>
  )
}

function sum(counted: readonly { quantity: number }[]): number {
  return counted.reduce((total, { quantity }) => total + quantity, 0)
}
