import { remark } from "./reporter"
import type { RunFile } from "./run-file"
import { waitFor } from "./wait-for"

/**
 * Waits until the search finds something. The index of a fresh database is filled while the backend starts; a shop
 * without it looks empty.
 */
export async function waitForIndex({ api, publishable_key: key }: RunFile): Promise<void> {
  if (!key) return
  const body = JSON.stringify({ entity: "product", filters: {}, fields: ["id"], pagination: { take: 1 } })
  const filled = async () => {
    const headers = { "content-type": "application/json", "x-publishable-api-key": key }
    const response = await fetch(`${api}/store/search`, { method: "POST", headers, body })
    const answer = (await response.json()) as { results?: { hits?: unknown[] }[] }
    return (answer.results?.[0]?.hits?.length ?? 0) > 0
  }
  await waitFor("search index", filled, { timeout: 60_000, every: 300 }).catch(() =>
    remark("The search index is still empty; it fills while the backend runs (see logs/backend.log).")
  )
}
