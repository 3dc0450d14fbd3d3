import type { Context } from "@medusajs/framework/types"

export { checked, managerOf, type Refusal } from "@tejido/institutions/database/transaction"

/** What of this module others follow. */
export type Told = "listing" | "photo" | "import" | "dispatch" | "return"

/** Emits `listings.<kind>.updated` with `{ id }` for these rows once the transaction has committed. */
export function tell(context: Context, kind: Told, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    context.messageAggregator?.saveRawMessageData({
      eventName: `listings.${kind}.updated`,
      source: "listings",
      object: kind,
      action: "updated",
      data: { id },
    })
  }
}
