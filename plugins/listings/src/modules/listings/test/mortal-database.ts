import { Client } from "@medusajs/framework/pg"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

/** At which statement of its process, and whether before it is sent or when its outcome is unknown. 0 kills nothing. */
export type Death = { at: number; when: "before" | "after" }

/**
 * The way into the database of a process that is killed (SIGKILL) at one of its statements, commits included. For
 * scripts that tests start by `node --import tsx`.
 */
export async function openMortalDatabase(url: string, { at, when }: Death) {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 3 },
  })
  let sent = 0
  const query = Client.prototype.query as (...args: unknown[]) => unknown
  Client.prototype.query = function killing(this: Client, ...args: unknown[]) {
    sent += 1
    if (sent === at && when === "before") process.kill(process.pid, "SIGKILL")
    const result = query.apply(this, args)
    if (sent === at) process.kill(process.pid, "SIGKILL")
    return result
  } as typeof Client.prototype.query
  return {
    inTransaction: <Result>(work: (context: Context) => Promise<Result>): Promise<Result> =>
      orm.em.fork().transactional((manager) => work({ transactionManager: manager, manager })),
    close: () => orm.close(),
  }
}

/** What a script was told by `arguments…, statement, before|after`. */
export function deathOf([at = "0", when = "before"]: readonly string[]): Death {
  return { at: Number(at), when: when === "after" ? "after" : "before" }
}
