import type { SearchTypes } from "@medusajs/framework/types"
import type { Query } from "./changed-records"
import {
  PRODUCT_FIELDS,
  productDocument,
  type EnglishTexts,
  type ProductDocument,
  type ProductRow,
  type Standing,
} from "./product-document"
import { variantPrices } from "./variant-prices"

/** The documents of these products as the database has them now; one that is not for sale has none. */
export async function readDocuments(query: Query, ids: readonly string[]): Promise<ProductDocument[]> {
  if (!ids.length) return []
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: [...ids] },
  })
  return documentsOf(data as unknown as ProductRow[], query)
}

/** A page of products to documents, for the Search Module's own rebuilding. */
export async function productDocuments(
  rows: ProductRow[],
  { container }: Pick<SearchTypes.SearchIngestionContext, "container">
): Promise<ProductDocument[]> {
  return documentsOf(rows, container.query)
}

/** A few more queries for the whole page: English texts, prices and fairs. */
async function documentsOf(rows: ProductRow[], query: Query): Promise<ProductDocument[]> {
  const sold = rows.filter(({ status }) => status === "published")
  if (!sold.length) return []
  const [prices, english, standings] = await Promise.all([
    variantPrices(
      query,
      sold.flatMap(({ variants }) => (variants ?? []).map(({ id }) => id))
    ),
    englishTexts(query, sold),
    standingsOf(query, sold),
  ])
  return sold.flatMap(
    (row) =>
      productDocument(row, {
        ...{ prices, english: english.get(row.id), standings: standings.get(row.id) },
      }) ?? []
  )
}

/** The stands of these products at fairs that are announced or open, by product. One query. */
async function standingsOf(query: Query, rows: ProductRow[]): Promise<Map<string, Standing[]>> {
  const { data } = await query.graph({
    entity: "fair_standing",
    fields: ["product_id", "fair", "stand"],
    filters: { product_id: rows.map(({ id }) => id) },
  })
  const standings = new Map<string, Standing[]>()
  for (const { product_id, fair, stand } of data as unknown as (Standing & { product_id: string })[]) {
    standings.set(product_id, [...(standings.get(product_id) ?? []), { fair, stand }])
  }
  return standings
}

type Translation = { reference: string; reference_id: string; translations: Record<string, string | null> }

/** What is translated of products, of how they are made and of their categories. One query. */
async function englishTexts(query: Query, rows: ProductRow[]): Promise<Map<string, EnglishTexts>> {
  const ids = rows.flatMap(({ id, origin, categories }) => [
    id,
    ...(origin?.id ? [origin.id] : []),
    ...(categories ?? []).map((category) => category.id),
  ])
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id", "translations"],
    filters: {
      reference: ["product", "origin", "product_category"],
      reference_id: [...new Set(ids)],
      locale_code: "en",
    },
  })
  const texts = new Map(
    (data as Translation[]).map(({ reference_id, translations }) => [reference_id, translations])
  )
  return new Map(
    rows.map(({ id, origin, categories }) => [
      id,
      {
        ...(texts.get(id) as EnglishTexts | undefined),
        technique: origin?.id ? texts.get(origin.id)?.technique : undefined,
        categories: new Map(
          (categories ?? []).flatMap((category): [string, string][] => {
            const name = texts.get(category.id)?.name
            return name ? [[category.id, name]] : []
          })
        ),
      },
    ])
  )
}
