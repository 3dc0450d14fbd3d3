import type { Config, Meilisearch } from "meilisearch" with { "resolution-mode": "import" }

/** Meilisearch's own client. */
export type Client = Meilisearch

/** The client is an ES module, which CommonJS reaches this way on every Node that it supports. */
export async function openClient(config: Config): Promise<Client> {
  const { Meilisearch } = await import("meilisearch")
  return new Meilisearch(config)
}
