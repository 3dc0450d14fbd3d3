import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Link } from "@/components/link"
import { ProductCard } from "@/components/product-card"
import { EMPTY_LISTING, listingQuery } from "@/features/catalogue/listing-state"
import { WorkshopCard } from "@/features/places/workshop-card"
import styles from "@/features/places/place-grid.module.css"
import { pageAlternates } from "@/features/seo/page-alternates"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { findEstablishment, type Establishment } from "@/lib/api/establishment"
import { searchProducts } from "@/lib/api/search"

type Props = { params: Promise<{ locale: string; handle: string }> }

export const generateStaticParams = () => []

async function readEstablishment(
  params: Props["params"]
): Promise<{ locale: Locale; establishment: Establishment }> {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const establishment = await findEstablishment(decodeSegment(handle), locale)
  if (!establishment) notFound()
  return { locale, establishment }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, establishment } = await readEstablishment(params)
  return {
    title: establishment.name,
    description: establishment.story ?? undefined,
    alternates: pageAlternates(locale, "establecimiento", establishment.handle),
  }
}

export default async function EstablishmentPage({ params }: Props) {
  const { locale, establishment } = await readEstablishment(params)
  const { handle, name, region, province, story, workshops } = establishment
  const [t, common, { products, count }] = await Promise.all([
    getTranslations("provenance.establishment"),
    getTranslations("common"),
    searchProducts({ establishments: [handle], inStock: true, take: 8 }, locale, {
      tags: [`establishment:${handle}`, "catalogue"],
      revalidate: CATALOGUE_SECONDS,
    }),
  ])
  const all = shopPath(locale, "buscar") + listingQuery({ ...EMPTY_LISTING, establishments: [handle] })
  return (
    <div className="page">
      <Breadcrumbs
        trail={[
          { label: common("home"), href: shopPath(locale) },
          { label: common("nav.establishments"), href: shopPath(locale, "establecimientos") },
        ]}
        here={name}
      />
      <h1>{name}</h1>
      <p className="lead muted">
        {[province, region].filter((each, i, all) => each && all.indexOf(each) === i).join(", ")}
      </p>
      {story ? (
        <p className="prose" style={{ marginTop: "var(--gap-3)" }}>
          {story}
        </p>
      ) : null}
      <section className="section" aria-labelledby="talleres">
        <h2 id="talleres" style={{ marginBottom: "var(--gap-3)" }}>
          {t("workshops")}
        </h2>
        {workshops.length ? (
          <ul className={styles.grid}>
            {workshops.map((workshop) => (
              <li key={workshop.handle}>
                <WorkshopCard workshop={workshop} locale={locale} heading="h3" />
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">{t("noWorkshops")}</p>
        )}
      </section>
      {products.length ? (
        <section aria-labelledby="piezas">
          <h2 id="piezas" style={{ marginBottom: "var(--gap-3)" }}>
            {t("pieces")}
          </h2>
          <div className="product-grid">
            {products.map((product) => (
              <ProductCard key={product.id} product={product} locale={locale} heading="h3" />
            ))}
          </div>
          {count > products.length ? (
            <p style={{ marginTop: "var(--gap-4)" }}>
              <Link href={all}>{t("all", { count })}</Link>
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  )
}
