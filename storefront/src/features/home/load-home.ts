import "server-only"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { searchProducts } from "@/lib/api/search"
import type { ProductSummary } from "@/lib/api/search-document"
import type { FacetValue } from "@/lib/api/search-facets"
import { findWorkshop, type Workshop } from "@/lib/api/workshop"

const KEPT = { tags: ["catalogue"], revalidate: CATALOGUE_SECONDS }

/** Pieces that take turns at the top of the page. */
const TURNS = 12
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

export type Home = {
  featured: { product: ProductSummary; workshop: Workshop | null } | null
  newest: ProductSummary[]
  craftLines: FacetValue[]
  regions: FacetValue[]
}

/** What the home page shows: a one-of-a-kind piece (another each week), the newest, and what there is by line and region. */
export async function loadHome(locale: Locale): Promise<Home> {
  const newestFirst = { field: "created_at", direction: "DESC" } as const
  const [unique, latest] = await Promise.all([
    searchProducts({ oneOfAKind: true, inStock: true, order: newestFirst, take: TURNS }, locale, KEPT),
    searchProducts({ inStock: true, order: newestFirst, take: 96, facets: true }, locale, KEPT),
  ])
  const candidates = unique.products.length ? unique.products : latest.products
  const product = candidates[Math.floor(Date.now() / WEEK_MS) % Math.max(candidates.length, 1)]
  return {
    featured: product
      ? { product, workshop: product.workshop && (await findWorkshop(product.workshop.handle, locale)) }
      : null,
    newest: oneOfEach(latest.products.filter(({ id }) => id !== product?.id)).slice(0, 8),
    craftLines: latest.facets.craft_line,
    regions: latest.facets.region,
  }
}

// The newest of each workshop first: a workshop that lists twenty pieces in a day does not fill the page.
function oneOfEach(products: ProductSummary[]): ProductSummary[] {
  const seen = new Set<string | undefined>()
  const [fresh, rest]: [ProductSummary[], ProductSummary[]] = [[], []]
  for (const product of products) {
    const group = seen.has(product.workshop?.handle) ? rest : fresh
    seen.add(product.workshop?.handle)
    group.push(product)
  }
  return [...fresh, ...rest]
}
