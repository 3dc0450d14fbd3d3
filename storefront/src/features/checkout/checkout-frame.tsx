import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import type { Cart } from "../cart/cart"
import type { CartNotice } from "../cart/cart-notice"
import { CheckoutMessage } from "./checkout-message"
import { OrderSummary } from "./order-summary"
import { type CheckoutStep, Steps } from "./steps"
import styles from "./checkout-frame.module.css"

type Props = {
  locale: Locale
  step: CheckoutStep
  title: string
  cart: Cart
  notice: CartNotice | null
  children: ReactNode
}

/** The page of one step: where one stands, what is to be done, and what is being bought. */
export async function CheckoutFrame({ locale, step, title, cart, notice, children }: Props) {
  const t = await getTranslations("checkout")
  return (
    <div className={`page ${styles.frame}`}>
      <div className={styles.main}>
        <p className="eyebrow">{t("title")}</p>
        <Steps locale={locale} current={step} />
        <h1 className={styles.heading}>{title}</h1>
        <CheckoutMessage notice={notice} />
        {children}
      </div>
      <OrderSummary cart={cart} />
    </div>
  )
}
