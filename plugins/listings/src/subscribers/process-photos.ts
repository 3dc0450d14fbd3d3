import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { processPhotos } from "../photos/queue/process-photos"
import { workIn } from "../photos/queue/work-in"

/** A photo came in: its pictures are made at once. Were the event lost, the job would make them within a minute. */
export default async function processNewPhotos({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await processPhotos(workIn(container))
}

export const config: SubscriberConfig = { event: "listings.photo.updated" }
