import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { findEntry, isCurrent, keepEntry, listEntries, unknownIndex, type CatalogueEntry } from "./catalogue"
import { indexPlan, LAYOUT } from "./plan"
import { definitionOfOldPlan, renew } from "./renew"
import { rows, sql, type SqlManager } from "./sql"
import { createTables, documentTable, dropTables } from "./tables"

/** Other processes may rebuild an index under the same name; a plan is looked at again after this long. */
const PLAN_AGE_MS = 2000
const SPANISH = "es-x-icu"

/** The physical indexes, and how each is kept. */
export class Indexes {
  readonly #known = new Map<string, { entry: CatalogueEntry; until: number }>()
  #collation: Promise<string | null> | undefined

  constructor(
    private readonly manager: SqlManager,
    private readonly logger?: Pick<Logger, "warn">
  ) {}

  /**
   * How an index is kept, as far as was known two seconds ago: enough to read it.
   * @throws MedusaError NOT_FOUND for an index that is not there
   */
  async known(index: string): Promise<CatalogueEntry> {
    const known = this.#known.get(index)
    return known && known.until > Date.now() ? known.entry : await this.current(index)
  }

  /** @throws MedusaError NOT_FOUND for an index that is not there */
  async current(index: string): Promise<CatalogueEntry> {
    this.#known.delete(index)
    let entry = await findEntry(this.manager, index)
    if (entry && !isCurrent(entry)) {
      await this.#renew(entry)
      entry = await findEntry(this.manager, index)
    }
    if (!entry) {
      throw unknownIndex(index)
    }
    this.#known.set(index, { entry, until: Date.now() + PLAN_AGE_MS })
    return entry
  }

  /** Makes an index as its definition has it. One that is kept in another way is emptied for it. */
  async keep(index: SearchTypes.ResolvedSearchIndexDefinition): Promise<void> {
    const plan = indexPlan(index, await this.#spanish())
    const existing = await findEntry(this.manager, index.physical_name)
    if (existing?.plan.hash === plan.hash) {
      return
    }
    const table = documentTable(index.physical_name, LAYOUT)
    await this.#transaction(async (manager) => {
      if (existing) {
        await dropTables(manager, existing.table)
      }
      await dropTables(manager, table)
      await createTables(manager, table, plan)
      await keepEntry(manager, index.physical_name, table, plan, 0)
    })
    this.#known.delete(index.physical_name)
  }

  /** Runs a change of an index in a transaction, and forgets what was known of it; nothing for one that is not there. */
  async change(
    index: string,
    run: (manager: SqlManager, entry: CatalogueEntry) => Promise<void>
  ): Promise<void> {
    const entry = await findEntry(this.manager, index)
    if (entry) {
      await this.#transaction((manager) => run(manager, entry))
    }
    this.#known.delete(index)
  }

  /** Makes anew what older code made. Happens once after an update, from the documents that are there. */
  async renewOld(): Promise<void> {
    for (const entry of await listEntries(this.manager)) {
      if (!isCurrent(entry)) {
        await this.#renew(entry)
      }
    }
  }

  async #renew(entry: CatalogueEntry): Promise<void> {
    const plan = indexPlan(definitionOfOldPlan(entry.plan), await this.#spanish())
    await this.#transaction((manager) => renew(manager, entry.name, plan))
  }

  /** The Spanish order of letters, which takes a server with ICU; said once where there is none. */
  async #spanish(): Promise<string | null> {
    this.#collation ??= rows(this.manager, sql`SELECT 1 FROM pg_collation WHERE collname = ${SPANISH}`).then(
      ([found]) => {
        if (!found) {
          this.logger?.warn(
            `[Search] This PostgreSQL has no collation "${SPANISH}": names are sorted by the database's own order.`
          )
        }
        return found ? SPANISH : null
      }
    )
    return await this.#collation
  }

  async #transaction(run: (manager: SqlManager) => Promise<void>): Promise<void> {
    await (this.manager.transactional ? this.manager.transactional(run) : run(this.manager))
  }
}
