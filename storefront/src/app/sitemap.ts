import type { MetadataRoute } from "next"
import { shopUrl } from "@/config/environment"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { LOCALES } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { CATALOGUE_SECONDS } from "@/lib/api/cache-life"
import { listEstablishments } from "@/lib/api/establishment"
import { findFair } from "@/lib/api/fair"
import { listFairs } from "@/lib/api/fair-row"
import { searchProducts } from "@/lib/api/search"
import { listWorkshops } from "@/lib/api/workshop"

export const dynamic = "force-dynamic"

const BATCH = 100
/** A sitemap holds at most 50,000 addresses, and each page counts once per language. */
const MOST_PRODUCTS = 20_000

/** Every page worth finding, in each language with its counterpart. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [products, fairs, workshops, establishments] = await Promise.all([
    productHandles(),
    fairPages(),
    listWorkshops("es"),
    listEstablishments("es"),
  ])
  const pages: string[][] = [
    [],
    ["productos"],
    ["talleres"],
    ["establecimientos"],
    ["origen"],
    ["impacto"],
    ["ferias"],
    ...fairs,
    ...CRAFT_LINE_CODES.map((code) => ["linea", code]),
    ...workshops.map(({ handle }) => ["taller", handle]),
    ...establishments.map(({ handle }) => ["establecimiento", handle]),
    ...products.map((handle) => ["producto", handle]),
  ]
  const base = shopUrl()
  return pages.flatMap((segments) => {
    const languages = Object.fromEntries(
      LOCALES.map((locale) => [locale, base + shopPath(locale, ...segments)])
    )
    return LOCALES.map((locale) => ({ url: base + shopPath(locale, ...segments), alternates: { languages } }))
  })
}

/** The pages of the latest fairs and of their stands. */
async function fairPages(): Promise<string[][]> {
  const { fairs } = await listFairs("es")
  const whole = await Promise.all(fairs.map(({ handle }) => findFair(handle, "es")))
  return whole.flatMap((fair) =>
    fair
      ? [
          ["feria", fair.handle],
          ...fair.zones.flatMap(({ stands }) =>
            stands.map(({ handle }) => ["feria", fair.handle, "puesto", handle])
          ),
        ]
      : []
  )
}

async function productHandles(): Promise<string[]> {
  const handles: string[] = []
  for (let skip = 0; skip < MOST_PRODUCTS; skip += BATCH) {
    const { products, count } = await searchProducts(
      { take: BATCH, skip, order: { field: "created_at", direction: "DESC" } },
      "es",
      {
        tags: ["catalogue"],
        revalidate: CATALOGUE_SECONDS,
      }
    )
    handles.push(...products.map(({ handle }) => handle))
    if (products.length === 0 || handles.length >= count) break
  }
  return handles
}
