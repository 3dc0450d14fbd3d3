import type { Context } from "@medusajs/framework/types"

export { checked, managerOf, type Refusal } from "@tejido/institutions/database/transaction"

/** What of this module others follow. */
export type Told = "fair" | "stand" | "application" | "enquiry" | "reminder"

/** Emits `virtual-fairs.<kind>.updated` with `{ id }` for these rows once the transaction has committed. */
export function tell(context: Context, kind: Told, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    context.messageAggregator?.saveRawMessageData({
      eventName: `virtual-fairs.${kind}.updated`,
      source: "virtual_fairs",
      object: kind,
      action: "updated",
      data: { id },
    })
  }
}
