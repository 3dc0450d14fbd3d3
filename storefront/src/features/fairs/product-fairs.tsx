import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import { fairsOfProduct } from "@/lib/api/product-fairs"
import { formatCentimos } from "@/lib/money"
import { CountLook } from "./count-look"
import { moment } from "./fair-dates"
import { fairPaths } from "./fair-paths"
import { orWithout } from "./or-without"
import styles from "./product-fairs.module.css"

/** At which fairs a piece stands, beside its price: until when it costs what it costs, or from when less. */
export async function ProductFairs({ productId, locale }: { productId: string; locale: Locale }) {
  const [t, standings] = await Promise.all([
    getTranslations("fairs.product"),
    orWithout(fairsOfProduct(productId, locale), []),
  ])
  if (standings.length === 0) return null
  const live = standings.filter(({ fair }) => fair.state === "live")
  return (
    <>
      {live.length > 0 ? (
        <CountLook
          looks={live.map(({ fair, stand }) => ({
            ...{ fair: fair.handle, stand: stand.handle },
            kind: "product_view",
          }))}
        />
      ) : null}
      <ul className={styles.fairs}>
        {standings.map(({ fair, stand, fair_price, at_fair_price }) => (
          <li key={`${fair.handle}/${stand.handle}`} data-state={fair.state}>
            <Link href={fairPaths(locale, fair.handle).stand(stand.handle)}>
              {t(`at.${fair.state}`, { title: fair.title })}
            </Link>{" "}
            <span>
              {fair.state === "announced"
                ? t("from", { price: formatCentimos(fair_price), moment: moment(fair.opens_at, locale) })
                : at_fair_price
                  ? t("until", { moment: moment(fair.closes_at, locale) })
                  : t("quotaGone")}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
