import { recordAudit, SYSTEM } from "../../plugins/institutions/src/audit/record-audit"
import {
  type Query,
  rotate,
  type Rotation,
} from "../../plugins/provenance/src/modules/provenance/vault/rotate"
import type { VaultKeys } from "../../plugins/provenance/src/modules/provenance/vault/vault-keys"
import type { Report } from "../ledger/report"
import { SEALED_TABLES } from "./sealed-tables"

/**
 * Seals everything with the current keys and leaves an entry in the audit log, also when it was ended on the way.
 * @param progress where to say how far it is, or null
 * @param stopped asked before each batch
 */
export async function rotateAll(
  query: Query,
  keys: VaultKeys,
  progress: NodeJS.WriteStream | null,
  stopped: () => boolean
): Promise<Report & { stopped: boolean }> {
  const start = Date.now()
  let told = 0
  const rotation = await rotate(query, keys, {
    tables: SEALED_TABLES,
    stopped,
    onProgress: (what, done, of) => {
      if (!progress?.isTTY || (Date.now() - told < 200 && done < of)) return
      told = Date.now()
      progress.write(`\r\u001b[K${done} of ${of} ${what} (${Math.floor((100 * done) / Math.max(of, 1))} %)`)
    },
  })
  if (told) progress?.write("\r\u001b[K")
  if (Object.values(rotation.done).some((count) => count > 0)) await audit(query, keys, rotation)
  const seconds = (Date.now() - start) / 1000
  return {
    ok: rotation.unopened.length === 0 && rotation.twice.length === 0,
    text: inWords(rotation, seconds).join("\n"),
    json: { ...rotation, seconds },
    stopped: rotation.stopped,
  }
}

function inWords({ done, unopened, twice, stopped }: Rotation, seconds: number): string[] {
  return [
    `Sealed anew: ${Object.entries(done).map(inFull).join(", ")}, in ${seconds.toFixed(1)} s.`,
    ...unopened.map(
      ({ what, key_id, count }) => `Not opened: ${count} ${what} that were sealed with the key "${key_id}".`
    ),
    ...(twice.length
      ? [
          `Recorded twice while the keys were changed, as their fingerprints say: ${twice.join(", ")}.`,
          "Look at them in the panel and erase or end the one that is too many.",
        ]
      : []),
    ...(stopped ? ["Ended before it was done. Run the same command again: it goes on from here."] : []),
  ]
}

/** Of a document only the key is sealed with these keys. */
const inFull = ([what, count]: [string, number]) =>
  what === "documents" ? `the keys of ${count} documents` : `${count} ${what.replaceAll("_", " ")}`

async function audit(query: Query, keys: VaultKeys, { done, stopped }: Rotation): Promise<void> {
  await query("begin")
  await recordAudit(
    {
      transactionManager: {
        isInTransaction: () => true,
        execute: async (text: string, values: readonly unknown[]) => {
          let n = 0
          return await query(
            text.replace(/\?/g, () => `$${++n}`),
            values
          )
        },
      },
    },
    SYSTEM("npm run identities"),
    {
      action: "identity.rotated",
      resource: "identity",
      resourceId: null,
      after: { ...done, key_id: keys.sealing.current, stopped },
    }
  )
  await query("commit")
}
