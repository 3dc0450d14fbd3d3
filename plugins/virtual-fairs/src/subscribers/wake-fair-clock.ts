import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FAIR_CLOCK_MODULE } from "../modules/fair-clock"
import type { FairClockService } from "../modules/fair-clock/service"

/** Has the clock look at once when somebody changed something, not within its second. Nothing depends on it. */
export default async function wakeFairClock({ container }: SubscriberArgs<unknown>): Promise<void> {
  await container.resolve<FairClockService>(FAIR_CLOCK_MODULE).wake()
}

export const config: SubscriberConfig = {
  event: ["virtual-fairs.fair.updated", "virtual-fairs.stand.updated"],
  context: { subscriberId: "wake-fair-clock" },
}
