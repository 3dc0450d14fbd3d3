import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import styles from "./steps.module.css"

const STEPS = ["datos", "entrega", "pago"] as const
export type CheckoutStep = (typeof STEPS)[number]

/** Where the buyer stands. Steps already done are links back; going back loses nothing. */
export async function Steps({ locale, current }: { locale: Locale; current: CheckoutStep }) {
  const t = await getTranslations("checkout.steps")
  const here = STEPS.indexOf(current)
  return (
    <nav aria-label={t("label")}>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li
            key={step}
            aria-current={index === here ? "step" : undefined}
            data-done={index < here || undefined}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < here ? "✓" : index + 1}
            </span>
            {index < here ? (
              <Link href={shopPath(locale, "compra", step)} className="quiet-link">
                {t(step)}
                <span className="visually-hidden">, {t("done")}</span>
              </Link>
            ) : (
              t(step)
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
