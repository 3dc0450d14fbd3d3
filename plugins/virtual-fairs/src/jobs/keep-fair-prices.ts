import type { MedusaContainer } from "@medusajs/framework/types"
import { keepFair } from "../keep/keep-fair"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { managerOf } from "../modules/virtual-fairs/transaction"

/**
 * Each minute: every fair that is not long over, whatever anybody noticed. Mends what somebody changed in Medusa itself,
 * and keeps what has come into stock since.
 */
export default async function keepFairsOfMinute(container: MedusaContainer): Promise<void> {
  const fairs = await container
    .resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
    .reading((context) =>
      managerOf(context).execute<{ id: string }[]>(
        "select id from fairs_fair where published_at is not null and archived_at > now() - interval '1 day'"
      )
    )
  for (const { id } of fairs) await keepFair(container, id)
}

export const config = { name: "keep-fair-prices", schedule: "* * * * *" }
