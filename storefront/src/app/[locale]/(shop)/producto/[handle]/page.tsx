import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { ProductCard } from "@/components/product-card"
import { ProductFairs } from "@/features/fairs/product-fairs"
import { AllocationBlock } from "@/features/product/allocation-block"
import { BuyBox } from "@/features/product/buy-box"
import { Gallery } from "@/features/product/gallery"
import { OriginBlock } from "@/features/product/origin-block"
import { ProductDetails } from "@/features/product/product-details"
import { ProductJsonLd } from "@/features/product/product-json-ld"
import { pageAlternates } from "@/features/seo/page-alternates"
import { shareCard } from "@/features/seo/share-card"
import { craftLineName } from "@/i18n/catalogue-names"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment, shopPath } from "@/i18n/shop-path"
import { findAllocation, type Allocation } from "@/lib/api/allocation"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { findProduct, type Product } from "@/lib/api/product"
import { findProvenance } from "@/lib/api/provenance"
import { searchProducts } from "@/lib/api/search"
import { mediaUrl } from "@/lib/media-url"
import { formatCentimos } from "@/lib/money"
import { originLine } from "@/lib/origin-line"
import styles from "./product-page.module.css"

type Props = { params: Promise<{ locale: string; handle: string }> }

export const generateStaticParams = () => []

async function readProduct(params: Props["params"]): Promise<{ locale: Locale; product: Product }> {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const product = await findProduct(decodeSegment(handle), locale)
  if (!product) notFound()
  return { locale, product }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, product } = await readProduct(params)
  const description =
    (product.description && [...product.description.replace(/\s+/g, " ")].slice(0, 160).join("")) || undefined
  const widths = Object.entries(product.pictures[0]?.widths ?? {}).sort(([a], [b]) => Number(b) - Number(a))
  return {
    title: product.title,
    description,
    alternates: pageAlternates(locale, "producto", product.handle),
    openGraph: shareCard(locale, {
      title: product.title,
      description,
      picture: widths[0] && { url: mediaUrl(widths[0][1]), alt: product.pictures[0]?.alt },
    }),
  }
}

export default async function ProductPage({ params }: Props) {
  const { locale, product } = await readProduct(params)
  const [firstVariant] = product.variants
  const [common, provenance, allocation] = await Promise.all([
    getTranslations("common"),
    findProvenance(product.id, locale),
    firstVariant ? findAllocation(product.id, firstVariant.id, locale) : null,
  ])
  const line = provenance?.craft_line
  const trail = [
    { label: common("home"), href: shopPath(locale) },
    ...(line
      ? [{ label: craftLineName(line, locale), href: shopPath(locale, "linea", line) }]
      : [{ label: common("nav.products"), href: shopPath(locale, "productos") }]),
  ]
  return (
    <div className="page">
      <ProductJsonLd product={product} workshop={provenance?.workshop.name ?? null} locale={locale} />
      <Breadcrumbs trail={trail} here={product.title} />
      <div className={styles.top}>
        <Gallery product={product} />
        <div className={styles.buy}>
          <div>
            <h1 className={styles.title}>{product.title}</h1>
            {product.subtitle ? <p className="lead muted">{product.subtitle}</p> : null}
          </div>
          <ProductFairs productId={product.id} locale={locale} />
          <BuyBox product={product} locale={locale} />
          <div className={styles.notes}>
            {provenance ? (
              <p>{originLine(provenance.workshop.name, provenance.establishment.region)}</p>
            ) : null}
            {allocation ? <MakersShare allocation={allocation} /> : null}
          </div>
        </div>
      </div>
      <div className={styles.facts}>
        {provenance ? <OriginBlock provenance={provenance} locale={locale} /> : null}
        {allocation ? <AllocationBlock allocation={allocation} /> : null}
      </div>
      <ProductDetails product={product} locale={locale} />
      {provenance ? (
        <SameWorkshop product={product} workshop={provenance.workshop.handle} locale={locale} />
      ) : null}
    </div>
  )
}

// The one fact about money that stands beside the price: exact, small, and never a plea.
async function MakersShare({ allocation }: { allocation: Allocation }) {
  const t = await getTranslations("catalogue.buy")
  const part = allocation.shares.find(({ party }) => party === "maker_family")?.amount
  if (!part) return null
  return (
    <p className="number">
      {t("share", { price: formatCentimos(allocation.amount), part: formatCentimos(part) })}{" "}
      <a href="#dinero">{t("shareMore")}</a>
    </p>
  )
}

async function SameWorkshop({
  product,
  workshop,
  locale,
}: {
  product: Product
  workshop: string
  locale: Locale
}) {
  const t = await getTranslations("catalogue.product")
  const { products } = await searchProducts({ workshops: [workshop], inStock: true, take: 5 }, locale, {
    tags: [`workshop:${workshop}`],
    revalidate: CATALOGUE_SECONDS,
  })
  const others = products.filter(({ id }) => id !== product.id).slice(0, 4)
  if (others.length === 0) return null
  return (
    <section className="section">
      <h2 className={styles.more}>{t("sameWorkshop")}</h2>
      <div className="product-grid">
        {others.map((each) => (
          <ProductCard key={each.id} product={each} locale={locale} heading="h3" />
        ))}
      </div>
    </section>
  )
}
