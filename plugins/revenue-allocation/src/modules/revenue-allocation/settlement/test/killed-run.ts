import { Client } from "@medusajs/framework/pg"
import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import { type InTransaction, runSettlement } from "../run-settlement"

/**
 * A process of its own that takes a settlement on and is killed (SIGKILL) at one of its statements, commits included:
 * `node --import tsx killed-run.ts <database> <settlement> <page size> <statement> before|after`. After is when the
 * statement is sent and its outcome unknown. Statement 0 kills nothing.
 */
async function main([url = "", id = "", pageSize = "1", at = "0", when = "before"]: string[]): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  })
  let sent = 0

  const query = Client.prototype.query as (...args: unknown[]) => unknown
  Client.prototype.query = function killing(this: Client, ...args: unknown[]) {
    sent += 1
    if (sent === Number(at) && when === "before") process.kill(process.pid, "SIGKILL")
    const result = query.apply(this, args)
    if (sent === Number(at)) process.kill(process.pid, "SIGKILL")
    return result
  } as typeof Client.prototype.query

  const inTransaction: InTransaction = (work) =>
    orm.em.fork().transactional((manager) => work({ transactionManager: manager, manager }))
  await runSettlement(inTransaction, id, { pageSize: Number(pageSize) })
  await orm.close()
}

/** This file, for whoever starts it. */
export const KILLED_RUN = __filename

if (require.main === module) {
  void main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
