import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { deleteLooseFiles } from "../photos/queue/loose-files"
import { processPhotos } from "../photos/queue/process-photos"
import { workIn } from "../photos/queue/work-in"

/**
 * A photo came in: its pictures are made at once; or went: its files go. Were the event lost, the job would do it within
 * a minute.
 */
export default async function processNewPhotos({ container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const work = workIn(container)
  await processPhotos(work)
  await deleteLooseFiles(work)
}

export const config: SubscriberConfig = { event: "listings.photo.updated" }
