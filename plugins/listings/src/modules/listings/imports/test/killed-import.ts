import { deathOf, openMortalDatabase } from "../../test/mortal-database"
import { runImports } from "../run-import"

/**
 * A process of its own that takes imports as far as they go, three listings at a time, and is killed at one of its
 * statements: `node --import tsx killed-import.ts <database> <statement> before|after`.
 */
async function main([url = "", ...death]: string[]): Promise<void> {
  const { close, inTransaction } = await openMortalDatabase(url, deathOf(death))
  const [failed] = await runImports({ inTransaction, batch: 3 })
  if (failed) throw failed.error
  await close()
}

/** This file, for whoever starts it. */
export const KILLED_IMPORT = __filename

if (require.main === module) {
  void main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
