import type { Client } from "pg"
import { inWords } from "../../plugins/institutions/src/audit/in-words"
import { verifyChain } from "../../plugins/institutions/src/audit/verify-chain"
import type { Report } from "../ledger/report"
import { auditKeys } from "./audit-keys"

/**
 * Computes the whole log again. Not ok when it does not hold.
 * @param noted a head that somebody noted down earlier
 * @param progress where to say how far it is, or null
 */
export async function verifyLog(
  client: Client,
  noted: { seq: number; hash: string } | null,
  progress: NodeJS.WriteStream | null
): Promise<Report> {
  let told = 0
  const found = await verifyChain(
    async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows,
    {
      keys: auditKeys(),
      noted,
      onProgress: (done, of) => {
        if (!progress?.isTTY || Date.now() - told < 200) return
        told = Date.now()
        progress.write(`\r${done} of ${of} entries (${Math.floor((100 * done) / Math.max(of, 1))} %)`)
      },
    }
  )
  if (told) progress?.write("\r\u001b[K")
  return { ok: found.ok, text: inWords(found).join("\n"), json: found }
}
