import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { followArtisans } from "../modules/revenue-allocation/terms/follow-artisans"

/** Somebody left prison or was erased: see {@link followArtisans}. What is lost on the way, the sweep finds. */
export default async function followArtisan({ event, container }: SubscriberArgs<{ id: string }>) {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const { failed } = await followArtisans(ledger, [event.data.id])
  if (failed[0]) throw failed[0].error
}

export const config: SubscriberConfig = { event: "provenance.artisan.updated" }
