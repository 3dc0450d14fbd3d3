import type { SearchTypes } from "@medusajs/framework/types"
// The class to extend is not among the package's exports; the version is pinned exactly.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { AnswerCache } from "./answer-cache"
import { rejectUnanswerable } from "./reject-unanswerable"

/** One searchable field of a document, with its tsvector weight. */
type WeightedPart = { text: string; weight: "A" | "B" | "C" | "D" }

/**
 * How old an answer may be when another process wrote in between; this one forgets at once.
 * The shop promises five seconds from a change to every page, and shares them with the queue of notices.
 */
const ANSWER_AGE_MS = 1000
const ANSWERS_KEPT = 500

/**
 * Medusa's Postgres search provider, taught Spanish.
 *
 * A document is indexed twice over: stemmed with its accents and stemmed without them. A query is stemmed
 * as it was typed. So "decoración", "decoraciones" and "decoracion" each find a document that has any of
 * the first two, and "decoracion" finds "decoración".
 *
 * The same question is asked of the database once a second at most: a listing with five facets is seven
 * statements, and at the opening of a fair everybody asks for the same listing.
 *
 * Options: those of `@medusajs/search-postgres`, except `language`, which is fixed.
 */
export class PostgresEsSearchService extends PostgresSearchService {
  static override identifier = "postgres-es"

  readonly #answers = new AnswerCache<SearchTypes.SearchResult>(ANSWER_AGE_MS, ANSWERS_KEPT)

  protected override get tsConfig_(): string {
    return "tejido_spanish"
  }

  /** @throws MedusaError INVALID_DATA for a filter that PostgreSQL could not compare */
  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    rejectUnanswerable(input.filters, input.index.fields)
    const { index, ...query } = input
    const answer = await this.#answers.get(JSON.stringify([index.physical_name, query]), () =>
      super.search(input)
    )
    // The Search Module merges facets into what it gets, so each caller has an object of its own.
    return { ...answer }
  }

  override async upsertDocuments(input: Parameters<PostgresSearchService["upsertDocuments"]>[0]) {
    return await this.#writing(() => super.upsertDocuments(input))
  }

  override async deleteDocuments(input: Parameters<PostgresSearchService["deleteDocuments"]>[0]) {
    return await this.#writing(() => super.deleteDocuments(input))
  }

  override async clearIndex(input: Parameters<PostgresSearchService["clearIndex"]>[0]) {
    return await this.#writing(() => super.clearIndex(input))
  }

  /** Forgets before and after: an answer that was on its way while the write happened may be of either side. */
  async #writing<T>(write: () => Promise<T>): Promise<T> {
    this.#answers.clear()
    try {
      return await write()
    } finally {
      this.#answers.clear()
    }
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
