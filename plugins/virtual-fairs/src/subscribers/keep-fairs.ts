import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FAIR_DUE } from "../keep/fair-events"
import { keepFair } from "../keep/keep-fair"

/** Brings prices and kept stock to where the fair is, whenever the clock says that it is due. */
export default async function keepFairs({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await keepFair(container, event.data.id)
}

export const config: SubscriberConfig = { event: FAIR_DUE, context: { subscriberId: "keep-fairs" } }
