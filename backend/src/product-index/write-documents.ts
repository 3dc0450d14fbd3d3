import { readDocuments } from "./read-documents"
import type { IndexWork } from "./take-in-touched"

/** The index of the shop's products, as `src/search/product` defines it. */
export const PRODUCT_INDEX = "product"

/** Writes the documents of these products as they are now; those that are not for sale leave the index. */
export async function writeDocuments(
  { query, search }: Pick<IndexWork, "query" | "search">,
  ids: readonly string[]
): Promise<void> {
  const documents = await readDocuments(query, ids)
  const sold = new Set(documents.map(({ id }) => id))
  const gone = ids.filter((id) => !sold.has(id))
  if (documents.length) await search.upsertDocuments({ index: PRODUCT_INDEX, documents })
  if (gone.length) await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { id: gone } })
}
