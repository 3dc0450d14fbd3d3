import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { CountLook } from "@/features/fairs/count-look"
import { fairCard } from "@/features/fairs/fair-card-address"
import { FairAbout } from "@/features/fairs/fair-about"
import { FairClock } from "@/features/fairs/fair-clock"
import { clockTime, longDay } from "@/features/fairs/fair-dates"
import { FairHero } from "@/features/fairs/fair-hero"
import { FairJsonLd } from "@/features/fairs/fair-json-ld"
import { FairNav } from "@/features/fairs/fair-nav"
import { FairPieces } from "@/features/fairs/fair-pieces"
import { FairPlan } from "@/features/fairs/fair-plan"
import { FairResults } from "@/features/fairs/fair-results"
import { NearlyGone } from "@/features/fairs/nearly-gone"
import { OnNow } from "@/features/fairs/on-now"
import { orWithout } from "@/features/fairs/or-without"
import { Programme } from "@/features/fairs/programme"
import { remindable, ReminderForm } from "@/features/fairs/reminder-form"
import { StandList } from "@/features/fairs/stand-list"
import { pageAlternates } from "@/features/seo/page-alternates"
import { shareCard } from "@/features/seo/share-card"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"
import { findFair, type Fair } from "@/lib/api/fair"
import { listNearlyGone } from "@/lib/api/nearly-gone"
import form from "@/features/fairs/form.module.css"
import styles from "./fair-page.module.css"

type Props = { params: Promise<{ locale: string; handle: string }> }

// Made on its first visit and kept, until something of the fair changes.
export const generateStaticParams = () => []

async function readFair(params: Props["params"]): Promise<{ locale: Locale; fair: Fair }> {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const fair = await findFair(decodeSegment(handle), locale)
  if (!fair) notFound()
  return { locale, fair }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, fair } = await readFair(params)
  const description = fair.theme || fair.description.slice(0, 160) || undefined
  return {
    title: fair.title,
    description,
    alternates: pageAlternates(locale, "feria", fair.handle),
    openGraph: shareCard(locale, { title: fair.title, description, picture: fairCard(locale, fair.handle) }),
  }
}

export default async function FairPage({ params }: Props) {
  const { locale, fair } = await readFair(params)
  const [t, nearlyGone] = await Promise.all([
    getTranslations("fairs"),
    fair.state === "live" ? orWithout(listNearlyGone(fair.handle, locale), []) : [],
  ])
  const running = fair.state === "live" || fair.state === "announced"
  const announced = fair.state === "announced"
  const { opening, events } = remindable(fair)
  const reminder =
    opening || events.length > 0 ? (
      <section id="avisos" className={`page ${styles.reminder}`} aria-labelledby="avisos-titulo">
        <div className={form.reminder}>
          <h2 id="avisos-titulo">{t("reminder.title")}</h2>
          <ReminderForm fair={fair} locale={locale} />
        </div>
      </section>
    ) : null
  return (
    <FairClock fair={fair.handle} state={fair.state} nextChange={fair.next_change}>
      <FairJsonLd fair={fair} locale={locale} />
      {running ? <CountLook looks={[{ fair: fair.handle, kind: "visit" }]} /> : null}
      <FairHero fair={fair} locale={locale} />
      <FairNav fair={fair} locale={locale} />
      {fair.state === "live" ? (
        <OnNow
          events={fair.programme.map(({ id, starts_at, ends_at, title, kind, stream }) => ({
            ...{ id, starts_at, ends_at, title, streamed: Boolean(stream) },
            kind: t(`programme.kinds.${kind}`),
            when: `${longDay(starts_at, locale)}, ${clockTime(starts_at, locale)}`,
          }))}
          made={fair.now}
          words={{ now: t("onNow.now"), next: t("onNow.next"), watch: t("onNow.watch") }}
        />
      ) : null}
      {announced ? reminder : null}
      <FairResults results={fair.results} />
      {fair.stands > 0 ? (
        <section id="puestos" className={`page ${styles.stands}`} aria-labelledby="puestos-titulo">
          <div className={styles.head}>
            <h2 id="puestos-titulo">{t("stands.title")}</h2>
            <p className="muted">{t(running ? "stands.lead" : "stands.leadOver", { count: fair.stands })}</p>
          </div>
          <div className={styles.ground}>
            <FairPlan fair={fair} locale={locale} />
            <StandList fair={fair.handle} zones={fair.zones} locale={locale} />
          </div>
        </section>
      ) : null}
      <NearlyGone fair={fair.handle} pieces={nearlyGone} locale={locale} />
      {running && fair.stands > 0 ? <FairPieces fair={fair.handle} locale={locale} /> : null}
      <Programme fair={fair} locale={locale} />
      {announced ? null : reminder}
      <FairAbout fair={fair} locale={locale} />
    </FairClock>
  )
}
