import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import {
  type InTransaction,
  runSettlement,
} from "../../plugins/revenue-allocation/src/modules/revenue-allocation/settlement/run-settlement"

/** Seconds, bytes of memory at their peak, and pages of one run. */
export type Run = { seconds: number; peak: number; pages: number }

/** Takes the settlement on, in this process, and says what that cost. */
export async function runHere(url: string, id: string): Promise<Run> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  })
  let [pages, peak] = [0, 0]
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
  const inTransaction: InTransaction = async (work) => {
    pages += 1
    return await orm.em.fork().transactional((manager) => work({ transactionManager: manager, manager }))
  }
  const start = Date.now()
  await runSettlement(inTransaction, id)
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage().rss)
  const seconds = (Date.now() - start) / 1000
  await orm.close()
  return { seconds, peak, pages }
}
