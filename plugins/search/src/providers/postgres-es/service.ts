import type { SearchTypes } from "@medusajs/framework/types"
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { rejectUnanswerable } from "./reject-unanswerable"

/** One searchable field of a document, with its tsvector weight. */
type WeightedPart = { text: string; weight: "A" | "B" | "C" | "D" }

/**
 * Medusa's Postgres search provider, taught Spanish.
 *
 * A document is indexed twice over: stemmed with its accents and stemmed without them. A query is stemmed
 * as it was typed. So "decoración", "decoraciones" and "decoracion" each find a document that has any of
 * the first two, and "decoracion" finds "decoración".
 *
 * Options: those of `@medusajs/search-postgres`, except `language`, which is fixed.
 */
export class PostgresEsSearchService extends PostgresSearchService {
  static override identifier = "postgres-es"

  protected override get tsConfig_(): string {
    return "tejido_spanish"
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    rejectUnanswerable(input.filters, input.index.fields)
    return await super.search(input)
  }

  /** One SQL expression for the document's `search_vector`; pushes its bindings to `params` in order. */
  protected override buildSearchVectorSql(parts: WeightedPart[], params: unknown[]): string {
    if (!parts.length) {
      return `''::tsvector`
    }
    return parts
      .flatMap((part) =>
        ["tejido_spanish", "tejido_spanish_unaccent"].map((config) => {
          params.push(part.text)
          return `setweight(to_tsvector('${config}', coalesce(?, '')), '${part.weight}')`
        })
      )
      .join(" || ")
  }
}
