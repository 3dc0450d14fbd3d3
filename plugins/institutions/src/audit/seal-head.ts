import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { managerOf } from "../modules/institutions/transaction"
import { sealWith } from "./seal"

/**
 * Seals the last entry: signs its hash with the first of the keys, so that whoever writes the log anew without the key
 * is found. Writes nothing when it is sealed already or the log is empty.
 * @returns the number of the entry that was sealed now, or null
 * @throws MedusaError UNEXPECTED_STATE without a key, or when the log's head names an entry that is not there
 */
export async function sealHead(context: Context, keys: readonly Buffer[]): Promise<number | null> {
  const manager = managerOf(context)
  const [key] = keys
  if (!key) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "AUDIT_KEY is not set: nothing can be sealed")
  }
  const [head] = await manager.execute<{ seq: string; hash: string }[]>(
    `select seq::text, encode(hash, 'hex') as hash from audit_head
     where seq > 0 and not exists (select from audit_seal where audit_seal.seq = audit_head.seq)`
  )
  if (!head) return null
  const at = new Date().toISOString()
  const written = await manager.execute<{ seq: string }[]>(
    `insert into audit_seal (seq, hash, at, hmac) values (?, decode(?, 'hex'), ?, decode(?, 'hex'))
     on conflict (seq) do nothing returning seq`,
    [head.seq, head.hash, at, sealWith(key, { ...head, at })]
  )
  return written.length ? Number(head.seq) : null
}
