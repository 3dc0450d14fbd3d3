import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Band } from "@/components/band"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Link } from "@/components/link"
import { shopUrl } from "@/config/environment"
import { CountLook } from "@/features/fairs/count-look"
import { fairCard } from "@/features/fairs/fair-card-address"
import { FairClock } from "@/features/fairs/fair-clock"
import { fairPaths } from "@/features/fairs/fair-paths"
import { StandFairLine } from "@/features/fairs/stand-fair-line"
import { StandProduct } from "@/features/fairs/stand-product"
import { StandQr } from "@/features/fairs/stand-qr"
import { pageAlternates } from "@/features/seo/page-alternates"
import { shareCard } from "@/features/seo/share-card"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findStand, type Stand } from "@/lib/api/fair-stand"
import { mediaUrl } from "@/lib/media-url"
import styles from "./stand-page.module.css"

type Props = { params: Promise<{ locale: string; handle: string; stand: string }> }

export const generateStaticParams = () => []

async function readStand(params: Props["params"]): Promise<{ locale: Locale; stand: Stand }> {
  const [locale, { handle, stand: name }] = await Promise.all([pageLocale(params), params])
  const stand = await findStand(decodeSegment(handle), decodeSegment(name), locale)
  if (!stand) notFound()
  return { locale, stand }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, stand } = await readStand(params)
  const title = `${stand.workshop.name} · ${stand.fair.title}`
  const description = stand.story.slice(0, 160) || undefined
  return {
    title,
    description,
    alternates: pageAlternates(locale, "feria", stand.fair.handle, "puesto", stand.handle),
    openGraph: shareCard(locale, {
      ...{ title, description },
      picture: fairCard(locale, stand.fair.handle, stand.handle),
    }),
  }
}

export default async function StandPage({ params }: Props) {
  const { locale, stand } = await readStand(params)
  const { fair, workshop, zone, photo } = stand
  const [t, common] = await Promise.all([getTranslations("fairs"), getTranslations("common")])
  const paths = fairPaths(locale, fair.handle)
  const { establishment } = workshop
  const running = fair.state === "live" || fair.state === "announced"
  return (
    <FairClock
      fair={fair.handle}
      state={fair.state}
      nextChange={fair.state === "announced" ? fair.opens_at : fair.state === "live" ? fair.closes_at : null}
    >
      {running ? (
        <CountLook
          looks={[
            { fair: fair.handle, kind: "visit" },
            { fair: fair.handle, stand: stand.handle, kind: "visit" },
          ]}
        />
      ) : null}
      <Band handle={workshop.handle} craftLine={workshop.craft_line} className={styles.band} />
      <div className="page">
        <Breadcrumbs
          trail={[
            { label: common("home"), href: shopPath(locale) },
            { label: t("list.title"), href: shopPath(locale, "ferias") },
            { label: fair.title, href: paths.home },
          ]}
          here={workshop.name}
        />
        <StandFairLine fair={fair} locale={locale} />
        <div className={styles.head} data-photo={photo ? "" : undefined}>
          <div className={styles.words}>
            <p className="eyebrow">
              {zone.name} · {craftLineName(workshop.craft_line, locale)}
            </p>
            <h1>{workshop.name}</h1>
            <p className="muted">{[establishment.name, establishment.region].filter(Boolean).join(", ")}</p>
            {stand.story ? <p className="lead prose">{stand.story}</p> : null}
            {stand.closed ? <p className={styles.closed}>{t("stand.closed")}</p> : null}
            <p>
              <Link href={shopPath(locale, "taller", workshop.handle)} className="lone-link">
                {t("stand.workshop")}
              </Link>
            </p>
          </div>
          {photo ? (
            <img
              src={mediaUrl(photo.url)}
              alt={photo.alt}
              width={photo.width}
              height={photo.height}
              className={styles.photo}
            />
          ) : null}
        </div>
        <section aria-labelledby="mesa" className={styles.table}>
          <h2 id="mesa">{t("stand.table")}</h2>
          {stand.products.length > 0 ? (
            <div className={styles.pieces}>
              {stand.products.map((product, index) => (
                <StandProduct
                  key={product.id}
                  product={product}
                  stand={stand}
                  locale={locale}
                  first={index === 0 && !photo}
                />
              ))}
            </div>
          ) : (
            <p className="muted">{t("stand.empty")}</p>
          )}
        </section>
        <div className={styles.foot}>
          <Link href={`${paths.home}#puestos`} className="lone-link">
            {t("stand.back")}
          </Link>
          <StandQr
            address={`${shopUrl()}${fairPaths("es", fair.handle).stand(stand.handle)}`}
            words={{
              title: t("stand.qr"),
              text: t("stand.qrText"),
              alt: t("stand.qrAlt", { name: workshop.name }),
            }}
          />
        </div>
      </div>
    </FairClock>
  )
}
