import type { Context } from "@medusajs/framework/types"
import type { Touches } from "../modules/virtual-fairs/touches/touches"
import { FAIR_SHOWN, type FairShown } from "./fair-events"

/** Tells that pages of this fair are old, once the transaction has committed. */
export function tellShown(context: Context, fairId: string, { stands, whole }: Touches): void {
  const data: FairShown = { id: fairId, stands: whole ? [] : stands }
  context.messageAggregator?.saveRawMessageData({
    eventName: FAIR_SHOWN,
    source: "virtual_fairs",
    object: "fair",
    action: "shown",
    data,
  })
}
