import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HEALTH_MODULE } from "../modules/health"
import type { HealthModuleService } from "../modules/health/service"
import { RevalidationQueue } from "./revalidation-queue"

/** The outcome of the last notice is remembered under this name. */
export const SHOP_CACHE_RECORD = "shop-cache"

/**
 * `together`: after what the search index takes in. `at_once`: of what does not wait for the index, as a fair that opens
 * this second.
 */
type Haste = "together" | "at_once"

const PACE: Record<Haste, { gatherMs?: number; delayMs?: number }> = {
  together: {},
  at_once: { gatherMs: 20, delayMs: 50 },
}

const queues = new Map<Haste, RevalidationQueue>()

/** This process's queues of notices to the shop; see {@link RevalidationQueue}. */
export const shopNotices = {
  /**
   * Does nothing where no shop is configured (`STOREFRONT_URL`, `REVALIDATE_SECRET`), nor while the seed runs, which
   * comes before the shop.
   */
  isOn(): boolean {
    const { STOREFRONT_URL, REVALIDATE_SECRET, TEJIDO_SEEDING } = process.env
    return Boolean(STOREFRONT_URL && REVALIDATE_SECRET && TEJIDO_SEEDING !== "1")
  },

  /** @returns whether the shop took it, once that is known; see {@link RevalidationQueue.add} */
  async add(
    tags: readonly string[],
    container: MedusaContainer,
    haste: Haste = "together"
  ): Promise<boolean> {
    const { STOREFRONT_URL: shop, REVALIDATE_SECRET: secret } = process.env
    if (!shop || !secret) return true
    const queue =
      queues.get(haste) ??
      new RevalidationQueue({
        ...PACE[haste],
        url: new URL("/api/revalidate", shop).href,
        secret,
        logger: container.resolve(ContainerRegistrationKeys.LOGGER),
        onOutcome: (error, count) =>
          void container
            .resolve<HealthModuleService>(HEALTH_MODULE)
            .record(SHOP_CACHE_RECORD, error === null, { tags: count, ...(error ? { error } : {}) }),
      })
    queues.set(haste, queue)
    return await queue.add(tags)
  },

  /** Tags that the shop has not heard of yet. */
  waiting: (): number => [...queues.values()].reduce((sum, queue) => sum + queue.waiting, 0),
}
