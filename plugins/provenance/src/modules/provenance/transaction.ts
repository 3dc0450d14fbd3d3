import type { Context } from "@medusajs/framework/types"

export { checked, managerOf, type Refusal } from "@tejido/institutions/database/transaction"

/** What of this module pages, index and certificates depend on. */
export type Told = "establishment" | "workshop" | "artisan" | "origin" | "lot" | "certificate"

/**
 * Emits `provenance.<kind>.updated` for these rows once the transaction of {@link ProvenanceModuleService.inTransaction}
 * has committed: the shop's cached pages and the search index follow by it. A raw statement tells nobody by itself.
 */
export function tell(context: Context, kind: Told, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    context.messageAggregator?.saveRawMessageData({
      eventName: `provenance.${kind}.updated`,
      source: "provenance",
      object: kind,
      action: "updated",
      data: { id },
    })
  }
}
