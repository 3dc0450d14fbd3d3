import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Cart } from "../cart/cart"
import styles from "./review-list.module.css"

/** What was said in the steps before, each with the way back to change it. */
export async function ReviewList({ cart, locale }: { cart: Cart; locale: Locale }) {
  const t = await getTranslations("checkout.pago")
  const { address } = cart
  return (
    <dl className={styles.list}>
      <div>
        <dt>{t("address")}</dt>
        <dd>
          {address ? (
            <>
              {`${address.firstName} ${address.lastName}`}
              <br />
              {[address.street, address.reference].filter(Boolean).join(" · ")}
              <br />
              {address.place}
              <br />
              {[address.phone, cart.email].join(" · ")}
            </>
          ) : null}
        </dd>
        <dd>
          <Link href={shopPath(locale, "compra", "datos")} aria-label={t("change_address")}>
            {t("change")}
          </Link>
        </dd>
      </div>
      <div>
        <dt>{t("delivery")}</dt>
        <dd>{cart.delivery?.name}</dd>
        <dd>
          <Link href={shopPath(locale, "compra", "entrega")} aria-label={t("change_delivery")}>
            {t("change")}
          </Link>
        </dd>
      </div>
    </dl>
  )
}
