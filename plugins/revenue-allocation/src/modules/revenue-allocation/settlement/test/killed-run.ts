import { deathOf, openMortalDatabase } from "../../test/mortal-database"
import { runSettlement } from "../run-settlement"

/**
 * A process of its own that takes a settlement on and is killed at one of its statements:
 * `node --import tsx killed-run.ts <database> <settlement> <page size> <statement> before|after`.
 */
async function main([url = "", id = "", pageSize = "1", ...death]: string[]): Promise<void> {
  const { inTransaction, close } = await openMortalDatabase(url, deathOf(death))
  await runSettlement(inTransaction, id, { pageSize: Number(pageSize) })
  await close()
}

/** This file, for whoever starts it. */
export const KILLED_RUN = __filename

if (require.main === module) {
  void main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
