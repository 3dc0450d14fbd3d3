import {
  deathOf,
  openMortalDatabase,
} from "../../../../revenue-allocation/src/modules/revenue-allocation/test/mortal-database"
import { processPhotos } from "../queue/process-photos"
import { folderStore } from "./folder-store"

/**
 * A process of its own that makes the pictures of what waits, and is killed at one of its statements:
 * `node --import tsx killed-processing.ts <database> <folder of files> <statement> before|after`.
 */
async function main([url = "", folder = "", ...death]: string[]): Promise<void> {
  const { close, inTransaction } = await openMortalDatabase(url, deathOf(death))
  await processPhotos({ inTransaction, store: folderStore(folder), logger: { warn: console.error } })
  await close()
}

/** This file, for whoever starts it. */
export const KILLED_PROCESSING = __filename

if (require.main === module) {
  void main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
