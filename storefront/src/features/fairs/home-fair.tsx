import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import type { Locale } from "@/i18n/locales"
import { listFairs } from "@/lib/api/fair-row"
import { Awning } from "./awning"
import { moment } from "./fair-dates"
import { fairPaths } from "./fair-paths"
import { orWithout } from "./or-without"
import { StateMark } from "./state-mark"
import styles from "./home-fair.module.css"

/** The fair that runs, or the next one that is announced, on the home page; nothing while there is none. */
export async function HomeFair({ locale }: { locale: Locale }) {
  const [t, { fairs }] = await Promise.all([
    getTranslations("fairs.band"),
    orWithout(listFairs(locale), { fairs: [], count: 0 }),
  ])
  const fair = fairs.find(({ state }) => state === "live" || state === "announced")
  if (!fair) return null
  const live = fair.state === "live"
  return (
    <section className={styles.band} aria-labelledby="feria-en-casa">
      <Awning seed={fair.handle} />
      <div className={`page ${styles.inner}`}>
        <div className={styles.words}>
          <p>
            <StateMark state={fair.state} />
          </p>
          <h2 id="feria-en-casa" className={styles.title}>
            {fair.title}
          </h2>
          {fair.theme ? <p className="lead">{fair.theme}</p> : null}
          <p className="muted">
            {t(live ? "until" : "from", { moment: moment(live ? fair.closes_at : fair.opens_at, locale) })}
          </p>
        </div>
        <ButtonLink href={fairPaths(locale, fair.handle).home}>{t(live ? "enter" : "look")}</ButtonLink>
      </div>
    </section>
  )
}
