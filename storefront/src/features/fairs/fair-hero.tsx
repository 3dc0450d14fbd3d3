import { getTranslations } from "next-intl/server"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { ButtonLink } from "@/components/button"
import { mediaUrl } from "@/lib/media-url"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import type { Fair } from "@/lib/api/fair"
import { Awning } from "./awning"
import { Countdown } from "./countdown"
import { fairDays, moment } from "./fair-dates"
import { StateMark } from "./state-mark"
import styles from "./fair-hero.module.css"

/** The entrance of a fair: its awning, its name, until when, and the way in. */
export async function FairHero({ fair, locale }: { fair: Fair; locale: Locale }) {
  const [t, list, common] = await Promise.all([
    getTranslations("fairs.hero"),
    getTranslations("fairs.list"),
    getTranslations("common"),
  ])
  const { state, banner, venue } = fair
  const facts = [
    fairDays(fair.opens_at, fair.closes_at, locale),
    fair.stands > 0 ? t("stands", { count: fair.stands }) : null,
    t(`modes.${fair.mode}`),
  ].filter(Boolean)
  return (
    <section className={styles.hero} data-state={state}>
      <Awning seed={fair.handle} />
      <div className="page">
        <Breadcrumbs
          trail={[
            { label: common("home"), href: shopPath(locale) },
            { label: list("title"), href: shopPath(locale, "ferias") },
          ]}
          here={fair.title}
        />
      </div>
      <div className={`page ${styles.grid}`} data-banner={banner ? "" : undefined}>
        <div className={styles.words}>
          <p className={styles.mark}>
            <StateMark state={state} />
          </p>
          <h1 className={styles.title}>{fair.title}</h1>
          {fair.theme ? <p className="lead">{fair.theme}</p> : null}
          <p className={styles.facts}>
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
          {venue ? (
            <p className={styles.venue}>
              <strong>{venue.name}</strong>
              {[venue.address, venue.hours].filter(Boolean).map((each) => (
                <span key={each}>{each}</span>
              ))}
            </p>
          ) : null}
          {state === "live" || state === "announced" ? (
            <div className={styles.count}>
              <Countdown
                to={state === "live" ? fair.closes_at : fair.opens_at}
                words={{
                  title: t(state === "live" ? "closesIn" : "opensIn"),
                  days: t("days"),
                  hours: t("hours"),
                  minutes: t("minutes"),
                  seconds: t("seconds"),
                }}
              />
              <p className="small muted">
                {t(state === "live" ? "closesAt" : "opensAt", {
                  moment: moment(state === "live" ? fair.closes_at : fair.opens_at, locale),
                })}
              </p>
            </div>
          ) : (
            <p className={styles.over}>{t(`over.${state}`)}</p>
          )}
          <p className={styles.actions}>
            {fair.stands > 0 ? (
              <ButtonLink href="#puestos">{t(state === "live" ? "walk" : "see")}</ButtonLink>
            ) : null}
            {state === "announced" ? (
              <ButtonLink href="#avisos" look={fair.stands > 0 ? "secondary" : "primary"}>
                {t("remind")}
              </ButtonLink>
            ) : null}
          </p>
        </div>
        {banner ? (
          <img
            src={mediaUrl(widest(banner.widths, 1280))}
            srcSet={Object.entries(banner.widths)
              .map(([width, url]) => `${mediaUrl(url)} ${width}w`)
              .join(", ")}
            sizes="(min-width: 64rem) 36rem, 100vw"
            width={banner.width}
            height={banner.height}
            alt={banner.alt}
            fetchPriority="high"
            className={styles.banner}
          />
        ) : null}
      </div>
    </section>
  )
}

/** The widest of these that is at most so wide, else the narrowest. */
function widest(widths: Record<string, string>, most: number): string {
  const all = Object.entries(widths).sort(([a], [b]) => Number(a) - Number(b))
  return (all.findLast(([width]) => Number(width) <= most) ?? all[0])?.[1] ?? ""
}
