import { setTimeout as sleep } from "node:timers/promises"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Builds the product index anew beside the live one and waits until it has taken over.
 * Where none is live yet there is nothing to do: the backend fills it when it starts.
 */
export default async function reindex({ container }: ExecArgs): Promise<void> {
  if (
    !(
      await rows(
        container,
        `select 1 from search_index where name = 'product' and active_version is not null`
      )
    ).length
  ) {
    return
  }
  console.log("Building the search index")
  const { job_id } = await container.resolve(Modules.SEARCH).reindex({ index: "product", strategy: "swap" })
  for (;;) {
    await sleep(1000)
    const syncs = await rows(
      container,
      `select status, error, documents_synced from search_index_sync where job_id = ?`,
      [job_id]
    )
    const failed = syncs.find(({ status }) => status === "failed")
    if (failed) {
      throw new Error(`The search index could not be built: ${String(failed.error)}`)
    }
    if (syncs.length && syncs.every(({ status }) => status === "done")) {
      console.log(`  ${Math.max(...syncs.map((sync) => Number(sync.documents_synced)))} products indexed`)
      return
    }
  }
}

async function rows(
  container: MedusaContainer,
  sql: string,
  bindings: string[] = []
): Promise<Record<string, unknown>[]> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return ((await pg.raw(sql, bindings)) as { rows: Record<string, unknown>[] }).rows
}
