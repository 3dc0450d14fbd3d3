import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Locale } from "@/i18n/locales"
import type { Fair } from "@/lib/api/fair"
import type { EventVideo as Video, FairEvent } from "@/lib/api/fair-programme"
import { EventVideo } from "./event-video"
import { clockTime, limaDay, longDay } from "./fair-dates"
import { fairPaths } from "./fair-paths"
import { canBeFramed } from "./stream-hosts"
import { TimeHere } from "./time-here"
import styles from "./programme.module.css"

const PROVIDERS = ["youtube", "vimeo", "facebook"] as const

/** The programme of a fair by day: hours of Lima and of where the visitor is, films on a click, calendar files. */
export async function Programme({ fair, locale }: { fair: Fair; locale: Locale }) {
  if (fair.programme.length === 0) return null
  const t = await getTranslations("fairs.programme")
  const events = [...fair.programme].sort((a, b) => a.starts_at.localeCompare(b.starts_at))
  const days = new Map<string, FairEvent[]>()
  for (const event of events) {
    const day = limaDay(event.starts_at)
    days.set(day, [...(days.get(day) ?? []), event])
  }
  const coming = fair.state === "announced" || fair.state === "live"
  return (
    <section id="programa" className="page section" aria-labelledby="programa-titulo">
      <div className={styles.head}>
        <div>
          <h2 id="programa-titulo">{t("title")}</h2>
          <p className="muted">{t("zone")}</p>
        </div>
        {coming ? (
          <a href={fairPaths(locale, fair.handle).calendar} className="lone-link">
            {t("calendar")}
          </a>
        ) : null}
      </div>
      {[...days].map(([day, all]) => (
        <section key={day} aria-labelledby={`dia-${day}`} className={styles.day}>
          <h3 id={`dia-${day}`} className={styles.date}>
            {longDay(all[0]?.starts_at ?? day, locale)}
          </h3>
          <ol className={styles.events}>
            {all.map((event) => (
              <EventItem key={event.id} event={event} fair={fair} locale={locale} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

async function EventItem({ event, fair, locale }: { event: FairEvent; fair: Fair; locale: Locale }) {
  const t = await getTranslations("fairs.programme")
  const paths = fairPaths(locale, fair.handle)
  const stand = fair.zones.flatMap(({ stands }) => stands).find(({ handle }) => handle === event.stand)
  const ended = Date.parse(event.ends_at) <= Date.parse(fair.now)
  const film = event.recording ?? (ended ? null : event.stream)
  return (
    <li id={`evento-${event.id}`} className={styles.event}>
      <p className={styles.time}>
        <time dateTime={event.starts_at}>{clockTime(event.starts_at, locale)}</time>
        <span> – {clockTime(event.ends_at, locale)}</span>
      </p>
      <div className={styles.words}>
        <p className="eyebrow">{t(`kinds.${event.kind}`)}</p>
        <h4 className={styles.name}>{event.title}</h4>
        <TimeHere from={event.starts_at} to={event.ends_at} locale={locale} words={t("here")} />
        {event.speakers ? <p className="small">{event.speakers}</p> : null}
        {event.text ? <p className="prose">{event.text}</p> : null}
        <p className={styles.links}>
          {stand ? (
            <Link href={paths.stand(stand.handle)} className="lone-link">
              {t("stand", { name: stand.name })}
            </Link>
          ) : null}
          {ended ? null : (
            <a href={paths.eventCalendar(event.id)} className="lone-link">
              {t("eventCalendar")}
              <span className="visually-hidden"> {event.title}</span>
            </a>
          )}
        </p>
        {film ? (
          <EventVideo
            video={{
              embed_url: canBeFramed(film.embed_url) ? film.embed_url : null,
              page_url: film.page_url,
              title: event.title,
            }}
            words={{
              play: t(event.recording ? "playRecording" : "playStream"),
              privacy: t("privacy", { provider: providerName(film) }),
              open: t("openPage", { provider: providerName(film) }),
            }}
          />
        ) : null}
      </div>
    </li>
  )
}

function providerName({ provider }: Video): string {
  const known = PROVIDERS.find((each) => each === provider)
  return known ? { youtube: "YouTube", vimeo: "Vimeo", facebook: "Facebook" }[known] : provider
}
