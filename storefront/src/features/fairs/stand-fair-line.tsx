import { getTranslations } from "next-intl/server"
import type { Locale } from "@/i18n/locales"
import type { Stand } from "@/lib/api/fair-stand"
import { moment } from "./fair-dates"
import { StateMark } from "./state-mark"
import styles from "./stand-fair-line.module.css"

/** What the fair of a stand is now, and until or from when its prices hold. */
export async function StandFairLine({ fair, locale }: { fair: Stand["fair"]; locale: Locale }) {
  const t = await getTranslations("fairs.stand")
  return (
    <p className={styles.line}>
      <StateMark state={fair.state} />
      <span>
        {t(`fairLine.${fair.state}`, {
          title: fair.title,
          moment: moment(fair.state === "announced" ? fair.opens_at : fair.closes_at, locale),
        })}
      </span>
    </p>
  )
}
