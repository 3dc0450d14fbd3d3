import { MikroORM } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { beginImport } from "../../plugins/listings/src/modules/listings/imports/begin-import"
import { startImport } from "../../plugins/listings/src/modules/listings/imports/decide-import"
import type { ImportMode } from "../../plugins/listings/src/modules/listings/imports/import-row"
import { runImports } from "../../plugins/listings/src/modules/listings/imports/run-import"
import { managerOf } from "../../plugins/listings/src/modules/listings/transaction"

/** Seconds, megabytes at their peak, and what came of it. */
export type Run = {
  checking: number
  writing: number
  peak: number
  good: number
  created: number
  updated: number
}

const BATCH = 250

/** Takes a file in, in this process, and says what that cost. */
export async function runHere(clientUrl: string, file: Buffer, mode: ImportMode): Promise<Run> {
  const orm = await MikroORM.init({
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 3 },
  })
  const inTransaction = <Result>(work: (context: Context) => Promise<Result>): Promise<Result> =>
    orm.em.fork().transactional((manager) => work({ transactionManager: manager, manager }))
  const hand = {
    actor: { type: "staff" as const, id: "memb_1", label: "bench" },
    ...{ institution: "INPE", establishmentIds: ["estb_1"] },
  }
  let peak = 0
  const look = () => (peak = Math.max(peak, process.memoryUsage().rss))
  const watch = setInterval(look, 20)
  const takeOn = async () => {
    const start = Date.now()
    const [failed] = await runImports({ inTransaction, batch: BATCH })
    if (failed) throw failed.error
    look()
    return (Date.now() - start) / 1000
  }
  const sent = { filename: "bench", file, photos_upload_id: null }
  const id = await inTransaction((context) => beginImport(context, hand, sent))
  const checking = await takeOn()
  await inTransaction((context) => startImport(context, hand, id, { mode, submit: false }))
  const writing = await takeOn()
  clearInterval(watch)
  const [row] = await inTransaction((context) =>
    managerOf(context).execute<Pick<Run, "good" | "created" | "updated">[]>(
      "select good, created, updated from listings_import where id = ?",
      [id]
    )
  )
  await orm.close()
  if (!row) throw new Error("the import is gone")
  return { ...row, checking, writing, peak: peak / 1024 / 1024 }
}
