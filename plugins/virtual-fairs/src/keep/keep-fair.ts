import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { VIRTUAL_FAIRS_MODULE } from "../modules/virtual-fairs"
import type { VirtualFairsService } from "../modules/virtual-fairs/service"
import { forgetTouches, readTouches, restTouches } from "../modules/virtual-fairs/touches/touches"
import { managerOf } from "../modules/virtual-fairs/transaction"
import { keepFairPrices } from "../prices/keep-fair-prices"
import { keepFairStock } from "../stock/keep-fair-stock"
import { tellShown } from "./tell-shown"

/** So long a fair rests whose prices could not be written, in seconds. */
const REST_SECONDS = 5

type Round = { again: boolean; done: Promise<void> }
const rounds = new Map<string, Round>()

/**
 * Brings what Medusa holds for a fair to what the fair says, its prices and the stock kept for it, and tells who shows it that it changed. Can
 * be done at any time and by any number of processes: one at a time does, the others wait and find nothing left.
 * Within a process calls that come meanwhile share one more round. Failures are logged, and tried again by the marks.
 */
export async function keepFair(container: MedusaContainer, fairId: string): Promise<void> {
  const under = rounds.get(fairId)
  if (under) {
    under.again = true
    return await under.done
  }
  const round: Round = { again: true, done: Promise.resolve() }
  rounds.set(fairId, round)
  round.done = (async () => {
    while (round.again) {
      round.again = false
      await keepOnce(container, fairId)
    }
  })().finally(() => rounds.delete(fairId))
  return await round.done
}

async function keepOnce(container: MedusaContainer, fairId: string): Promise<void> {
  const fairs = container.resolve<VirtualFairsService>(VIRTUAL_FAIRS_MODULE)
  try {
    await fairs.inTransaction(async (context) => {
      await takeTurn(context, fairId)
      const touches = await readTouches(context, fairId)
      // First what nobody can buy while it is kept; a piece that somebody buys this moment holds up no price.
      const stock = await Promise.allSettled([keepFairStock(container, context, fairId)])
      await keepFairPrices(container, context, fairId)
      for (const each of stock) if (each.status === "rejected") throw each.reason
      await forgetTouches(context, touches)
      if (touches.ids.length) tellShown(context, fairId, touches)
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`fairs: ${fairId} could not be kept, and will be again in ${REST_SECONDS} s: ${String(error)}`)
    await fairs.inTransaction((context) => restTouches(context, fairId, REST_SECONDS))
  }
}

/** Waits until no other process keeps this fair; until the transaction ends none does. */
async function takeTurn(context: Context, fairId: string): Promise<void> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtext('fairs_keep'), hashtext(?))", [
    fairId,
  ])
}
