import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PROVENANCE_MODULE } from "../modules/provenance"
import { photosToReaddress } from "../modules/provenance/registry/readdress-photo"
import type { ProvenanceModuleService } from "../modules/provenance/service"
import { readdressPhotoWorkflow } from "../workflows/readdress-photo"

/**
 * Once somebody in a photo takes the consent back, leaves or is erased, pages show it no longer, and its pictures are
 * not found any more where they were. A lost event is told again by the sweep of consents.
 */
export default async function readdressPhotos({ event, container }: SubscriberArgs<{ id: string }>) {
  const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
  const ids = await provenance.inTransaction((context) => photosToReaddress(context, [event.data.id]))
  for (const id of ids) await readdressPhotoWorkflow(container).run({ input: { id } })
}

export const config: SubscriberConfig = { event: "provenance.artisan.updated" }
