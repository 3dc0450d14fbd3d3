import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import { PostgresAdvisoryLockProvider } from "@medusajs/locking-postgres/dist/services/advisory-lock"
import { FewAtOnce } from "./few-at-once"

/** Three, each with a lock, a lock inside it and the work's own connection, leave one of the pool's ten. */
const AT_ONCE = 3

/**
 * Locks in PostgreSQL that exclude (design S2). Medusa's provider (2.21.2) asks and takes in two statements: of two
 * holders without an owner, as every cart workflow is, who ask at the same moment, both go through; and a lock whose
 * holder was killed is never given again, so that its cart is stuck for ever. Here one statement asks and takes.
 *
 * And `execute` holds a connection while it waits for the lock and while it works, when the work needs one too: ten at
 * the same moment held all of the pool, and none could go on. Here few of a process do so at once.
 *
 * A lock without an owner is released by its key alone: work that goes on past its lock's end can free the lock of
 * whoever came after. That is in the contract of Medusa's Locking Module.
 */
export class AtomicPostgresLocking extends PostgresAdvisoryLockProvider {
  static override identifier = "locking-postgres-atomic"

  private readonly few = new FewAtOnce(AT_ONCE)

  /** Works while it holds `keys`, in any process; see the class for how many at once. */
  override async execute<Result>(
    keys: string | string[],
    job: () => Promise<Result>,
    args?: { timeout?: number }
  ): Promise<Result> {
    // In one order everywhere, so that two who want the same keys cannot wait for each other.
    const wanted = [...new Set(Array.isArray(keys) ? keys : [keys])].sort()
    return await this.few.run(() => super.execute(wanted, job, args))
  }

  /**
   * Takes all of `keys` or none.
   * @param args `ownerId` may take again what it holds; `expire` in seconds, for ever without it
   * @throws MedusaError CONFLICT when one of them is held by somebody else
   */
  override async acquire(
    keys: string | string[],
    args?: { ownerId?: string | null; expire?: number }
  ): Promise<void> {
    // In one order everywhere, so that two who want the same keys cannot wait for each other.
    const wanted = [...new Set(Array.isArray(keys) ? keys : [keys])].sort()
    const manager = this.manager as SqlEntityManager
    await manager.transactional(async (transaction) => {
      for (const key of wanted) {
        const [taken] = await transaction.execute<{ id: string }[]>(
          `insert into locking (id, owner_id, expiration) values (?, ?, now() + make_interval(secs => ?))
           on conflict (id) do update set owner_id = excluded.owner_id, expiration = excluded.expiration
             where locking.expiration <= now() or locking.owner_id = excluded.owner_id
           returning id`,
          [key, args?.ownerId ?? null, args?.expire ?? null]
        )
        if (!taken) throw new MedusaError(MedusaError.Types.CONFLICT, `"${key}" is locked`, "locked")
      }
    })
  }
}
