import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { forgetOldQueries } from "../modules/search-desk/forget-old-queries"
import type { Database } from "../product-index/connection"

/** Each night: forgets what visitors typed when it was rare or is long ago, and old reports. */
export default async function forgetSearchQueries(
  container: MedusaContainer
): Promise<{ forgotten: number }> {
  return await forgetOldQueries(container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION))
}

/** 08:50 UTC is 03:50 in Lima. */
export const config = { name: "forget-search-queries", schedule: "50 8 * * *" }
