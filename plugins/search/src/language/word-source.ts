import { createHash } from "node:crypto"
import type { WordGroup } from "../domain/word-group"
import type { WordTable } from "../domain/word-table"
import { buildWordTable } from "./build-word-table"
import { PERUVIAN_CRAFTS } from "./peruvian-crafts"
import { NO_TABLE, readWordGroups, wordGroupsVersion, type Sql } from "./word-groups"

/** How old what is known of the table may be, in milliseconds: a curator's change holds everywhere after it. */
const RECHECK_MS = 2000

/** Where engines ask for the words that hold now. */
export interface WordSource {
  /** Never fails: when the database does not answer, the words known last hold on. */
  current(): Promise<WordTable>
}

export type WordSourceOptions = {
  /** Runs statements on the database with the curators' groups; without it the file's hold alone. */
  sql?: Sql
  /** The groups that the package brings. Default: Peruvian crafts. `[]` for none. */
  file?: readonly WordGroup[]
  recheckMs?: number
  now?: () => number
  /** Told once per failure to read the table; what is known holds on. */
  onError?: (error: unknown) => void
}

/** Words from the file and the curators' table, kept in memory and looked at again when they may have moved. */
export function wordSource(options: WordSourceOptions = {}): WordSource {
  const { sql, file = PERUVIAN_CRAFTS, recheckMs = RECHECK_MS, now = Date.now, onError } = options
  const fileVersion = createHash("sha256").update(JSON.stringify(file)).digest("hex").slice(0, 12)
  let known: WordTable | undefined
  let looked = -Infinity
  let looking: Promise<WordTable> | undefined

  async function look(): Promise<WordTable> {
    const started = now()
    try {
      const version = `${fileVersion}.${sql ? await wordGroupsVersion(sql) : NO_TABLE}`
      if (version !== known?.version) {
        // Read after the version: a change in between is read now and once more at the next look.
        known = buildWordTable(sql ? await readWordGroups(sql, file) : file, version)
      }
    } catch (error) {
      onError?.(error)
      known ??= buildWordTable(file, `${fileVersion}.${NO_TABLE}`)
    }
    looked = started
    return known
  }

  return {
    current() {
      if (known && now() - looked < recheckMs) {
        return Promise.resolve(known)
      }
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
  }
}
