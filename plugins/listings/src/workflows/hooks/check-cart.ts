import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { refuseChangedPrices } from "../../cart/refuse-changed-prices"
import { refuseWithdrawn } from "../../cart/refuse-withdrawn"

/** Whatever completes a cart, a browser or a provider's notice: each thing in it is still for sale, at this price. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await refuseWithdrawn(cart, container)
  await refuseChangedPrices(cart, container)
})
