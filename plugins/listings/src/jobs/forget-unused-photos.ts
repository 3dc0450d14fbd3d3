import type { MedusaContainer } from "@medusajs/framework/types"
import { deleteLooseFiles } from "../photos/queue/loose-files"
import { workIn } from "../photos/queue/work-in"
import { forgetUnusedPhotos } from "../photos/remove-photo"

/** Each night: forgets photos that were taken out of their listing before anybody saw them in the shop. */
export default async function forgetPhotosOfNoListing(
  container: MedusaContainer
): Promise<{ forgotten: number }> {
  const work = workIn(container)
  let forgotten = 0
  for (let some = 1; some > 0; forgotten += some) some = await work.inTransaction(forgetUnusedPhotos)
  await deleteLooseFiles(work)
  return { forgotten }
}

/** 08:35 UTC is 03:35 in Lima. */
export const config = { name: "forget-unused-photos", schedule: "35 8 * * *" }
