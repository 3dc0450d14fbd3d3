import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkPublications } from "../publication/check-publications"

/** Each night: compares what the shop shows with what was approved, and mends what differs. */
export default async function checkPublicationsJob(
  container: MedusaContainer
): Promise<{ listings: number; mended: number }> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { listings, mended, differing } = await checkPublications(container)
  for (const { code, listing_id, fields, error } of differing) {
    const outcome = error === null ? "mended" : `not mended: ${error}`
    logger.error(
      `listing ${code} (${listing_id}) was otherwise in the shop: ${fields.join(", ")}; ${outcome}`
    )
  }
  if (differing.length === 0) logger.info(`listings: the shop shows all ${listings} as they were approved`)
  return { listings, mended }
}

/** 09:10 UTC is 04:10 in Lima. */
export const config = { name: "check-publications", schedule: "10 9 * * *" }
