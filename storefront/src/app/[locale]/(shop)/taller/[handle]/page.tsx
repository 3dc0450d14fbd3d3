import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Band } from "@/components/band"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Link } from "@/components/link"
import { ProductCard } from "@/components/product-card"
import { ProcessPhotos } from "@/features/places/process-photos"
import { WorkshopLearning } from "@/features/places/workshop-learning"
import { JsonLd } from "@/features/seo/json-ld"
import { pageAlternates } from "@/features/seo/page-alternates"
import { bandCard, shareCard } from "@/features/seo/share-card"
import { shopUrl } from "@/config/environment"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { searchProducts } from "@/lib/api/search"
import { findWorkshop, type WorkshopPage as Workshop } from "@/lib/api/workshop"
import styles from "./workshop-page.module.css"

type Props = { params: Promise<{ locale: string; handle: string }> }

/** Pieces of one workshop on its page; more than this are in the search. */
const SHOWN = 48

const MODES = ["own_account", "inpe_workshop", "company", "training"] as const

export const generateStaticParams = () => []

async function readWorkshop(params: Props["params"]): Promise<{ locale: Locale; workshop: Workshop }> {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const workshop = await findWorkshop(decodeSegment(handle), locale)
  if (!workshop) notFound()
  return { locale, workshop }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, workshop } = await readWorkshop(params)
  return {
    title: workshop.name,
    description: workshop.story ?? undefined,
    alternates: pageAlternates(locale, "taller", workshop.handle),
    openGraph: shareCard(locale, {
      title: workshop.name,
      description: workshop.story ?? undefined,
      picture: bandCard(workshop.craft_line, workshop.handle),
    }),
  }
}

export default async function WorkshopPage({ params }: Props) {
  const { locale, workshop } = await readWorkshop(params)
  const { handle, name, craft_line, techniques, story, artisan_count, establishment } = workshop
  const [t, common, { products }] = await Promise.all([
    getTranslations("provenance.workshop"),
    getTranslations("common"),
    searchProducts(
      { workshops: [handle], take: SHOWN, order: { field: "created_at", direction: "DESC" } },
      locale,
      {
        tags: [`workshop:${handle}`, "catalogue"],
        revalidate: CATALOGUE_SECONDS,
      }
    ),
  ])
  const mode = MODES.find((each) => each === workshop.mode)
  return (
    <>
      <JsonLd
        data={{
          "@type": "Organization",
          name,
          description: story ?? undefined,
          url: shopUrl() + shopPath(locale, "taller", handle),
          knowsAbout: craftLineName(craft_line, locale),
          address: { "@type": "PostalAddress", addressRegion: establishment.region, addressCountry: "PE" },
        }}
      />
      <Band handle={handle} craftLine={craft_line} className={styles.band} />
      <div className="page">
        <Breadcrumbs
          trail={[
            { label: common("home"), href: shopPath(locale) },
            { label: common("nav.workshops"), href: shopPath(locale, "talleres") },
          ]}
          here={name}
        />
        <div className={styles.head}>
          <div>
            <p className="eyebrow">
              <Link href={shopPath(locale, "linea", craft_line)} className="quiet-link">
                {craftLineName(craft_line, locale)}
              </Link>
            </p>
            <h1>{name}</h1>
            {story ? <p className={`lead prose ${styles.story}`}>{story}</p> : null}
            {workshop.closed ? <p className={`muted ${styles.story}`}>{t("closed")}</p> : null}
          </div>
          <dl className="fact-list">
            <div>
              <dt>{t("place")}</dt>
              <dd>
                {establishment.handle && establishment.name ? (
                  <>
                    <Link href={shopPath(locale, "establecimiento", establishment.handle)}>
                      {establishment.name}
                    </Link>
                    ,{" "}
                  </>
                ) : null}
                {establishment.region}
              </dd>
            </div>
            {techniques.length ? (
              <div>
                <dt>{t("techniquesTitle")}</dt>
                <dd lang="es-PE">{techniques.join(", ")}</dd>
              </div>
            ) : null}
            {artisan_count === null ? null : (
              <div>
                <dt>{t("people")}</dt>
                <dd className="number">{artisan_count}</dd>
              </div>
            )}
            <WorkshopLearning workshop={workshop} />
            {mode ? (
              <div>
                <dt>{t("mode")}</dt>
                <dd>{t(`modes.${mode}`)}</dd>
              </div>
            ) : null}
          </dl>
        </div>
        <ProcessPhotos photos={workshop.photos} />
        <section className="section" aria-labelledby="piezas">
          <h2 id="piezas" className={styles.pieces}>
            {t("pieces")}
          </h2>
          {products.length ? (
            <div className="product-grid">
              {products.map((product) => (
                <ProductCard key={product.id} product={product} locale={locale} heading="h3" />
              ))}
            </div>
          ) : (
            <p className="muted">{t("noPieces")}</p>
          )}
          <p className={styles.check}>
            <Link href={shopPath(locale, "origen")} className="lone-link">
              {t("check")}
            </Link>
          </p>
        </section>
      </div>
    </>
  )
}
