import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { adoptProducts } from "../publication/adopt-products"

/** Once, where Tejido sold before there were listings: each product of a workshop gets one. */
export default async function adoptExistingProducts({ container }: ExecArgs): Promise<void> {
  const { adopted, unfit } = await adoptProducts(container)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (adopted) logger.info(`${adopted} products have a listing now`)
  if (unfit.length) {
    logger.warn(`these products lack what a listing must have, and stay without: ${unfit.join(", ")}`)
  }
}
