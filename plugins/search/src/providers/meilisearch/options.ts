/** How the provider reaches Meilisearch and what it asks of it. */
export interface MeilisearchOptions {
  /** Address of the server, such as `http://127.0.0.1:7700`. */
  host: string
  /** A key scoped to the shop's indexes; never the master key, which may do anything. */
  apiKey?: string
  /** How long a search may take, in milliseconds. Default 2000. */
  timeout_ms?: number
  /** How long the server may take to accept a write, in milliseconds. Default 30,000. */
  write_timeout_ms?: number
  /** How long to wait for a task, in milliseconds. Default 300,000. */
  task_timeout_ms?: number
  /** Most documents sent in one request. Default 1000. */
  batch_documents?: number
  /** Most bytes of documents sent in one request. Default 8 MB; the server's own limit is 100 MB. */
  batch_bytes?: number
  /** After this many milliseconds the server answers with the best it has found. Default 500. */
  search_cutoff_ms?: number
  /** Most hits that pages can reach and totals count. Default 1,000,000. */
  max_total_hits?: number
  /** Most values that a facet counts. Default 500. */
  max_values_per_facet?: number
  /** Languages of the searchable text, ISO 639-1, which the server's detection would otherwise guess. Default es, en. */
  locales?: readonly string[]
}

export const DEFAULTS = {
  timeout_ms: 2000,
  write_timeout_ms: 30_000,
  task_timeout_ms: 300_000,
  batch_documents: 1000,
  batch_bytes: 8_000_000,
  search_cutoff_ms: 500,
  max_total_hits: 1_000_000,
  max_values_per_facet: 500,
  locales: ["es", "en"] as readonly string[],
}
