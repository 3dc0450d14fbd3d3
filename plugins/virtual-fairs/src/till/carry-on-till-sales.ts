import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { managerOf } from "../modules/virtual-fairs/transaction"
import { cancelTillSale } from "./cancel-till-sale"
import { completeTillSale } from "./complete-till-sale"

/** Whoever began something is given this long to end it before somebody else looks. */
const BEGUN_BEFORE = "interval '20 seconds'"

/** Ends every sale and every taking back that somebody began and did not end; one that fails holds up no other. */
export async function carryOnTillSales(container: MedusaContainer): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  const open = await fairs.reading((context) =>
    managerOf(context).execute<{ id: string; state: string }[]>(
      `select id, state from fairs_till_sale where state in ('begun', 'cancelling')
         and updated_at < now() - ${BEGUN_BEFORE} order by attempts, created_at limit 100`
    )
  )
  for (const { id, state } of open) {
    try {
      await (state === "begun" ? completeTillSale(container, id) : cancelTillSale(container, id))
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`fairs: the sale ${id} at a table is still ${state}, or was refused`, error as Error)
    }
  }
}
