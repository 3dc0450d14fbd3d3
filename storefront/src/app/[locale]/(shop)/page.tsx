import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { ProductCard } from "@/components/product-card"
import { shopUrl } from "@/config/environment"
import { shop } from "@/config/shop"
import { HomeFair } from "@/features/fairs/home-fair"
import { CraftTiles } from "@/features/home/craft-tiles"
import { Hero } from "@/features/home/hero"
import { loadHome } from "@/features/home/load-home"
import { RegionLinks } from "@/features/home/region-links"
import { WorkFacts } from "@/features/home/work-facts"
import { JsonLd } from "@/features/seo/json-ld"
import { pageAlternates } from "@/features/seo/page-alternates"
import { pageLocale } from "@/i18n/page-locale"
import { shopPath } from "@/i18n/shop-path"
import { institutionsIfKnown } from "@/lib/api/institutions"

type Props = { params: Promise<{ locale: string }> }

// Made on its first visit and kept: the build must not need the backend.
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { alternates: pageAlternates(await pageLocale(params)) }
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params)
  const [t, home, institutions] = await Promise.all([
    getTranslations("catalogue.home"),
    loadHome(locale),
    institutionsIfKnown(locale),
  ])
  const owner = institutions.find(({ manages_all }) => manages_all)
  return (
    <>
      <JsonLd
        data={{
          "@type": "OnlineStore",
          name: shop().name,
          url: shopUrl() + shopPath(locale),
          ...(owner ? { parentOrganization: { "@type": "GovernmentOrganization", name: owner.name } } : {}),
        }}
      />
      <HomeFair locale={locale} />
      <Hero featured={home.featured} locale={locale} />
      <CraftTiles lines={home.craftLines} locale={locale} />
      <section className="page" style={{ paddingBottom: "var(--gap-6)" }} aria-labelledby="nuevas">
        <div
          style={{
            display: "flex",
            flexWrap: "wrap",
            justifyContent: "space-between",
            alignItems: "baseline",
            gap: "var(--gap-3)",
            marginBottom: "var(--gap-4)",
          }}
        >
          <h2 id="nuevas">{t("newest")}</h2>
          <Link href={shopPath(locale, "productos")} className="lone-link">
            {t("seeAll")}
          </Link>
        </div>
        <div className="product-grid">
          {home.newest.map((product) => (
            <ProductCard key={product.id} product={product} locale={locale} heading="h3" />
          ))}
        </div>
      </section>
      <WorkFacts />
      <RegionLinks regions={home.regions} locale={locale} />
    </>
  )
}
