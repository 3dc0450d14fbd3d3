import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { refused } from "../lots/reach"
import { tell } from "../transaction"
import { readerOf } from "./reader"

/**
 * Somebody else may have a private key: it leaves the key set, so that nothing it signed verifies any more, and every
 * certificate of it that stands is revoked, so that its code says why and can have a new one. For good.
 * @returns how many certificates were revoked
 * @throws MedusaError NOT_FOUND for a key that there never was; CONFLICT `already_compromised`
 */
export async function compromiseKey(
  context: Context,
  actor: AuditActor,
  kid: string,
  note: string | null
): Promise<number> {
  const read = readerOf(context)
  const [key] = await read<{ compromised: boolean }>(
    "select compromised_at is not null as compromised from provenance_signing_key where kid = ? for update",
    [kid]
  )
  if (!key) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There never was a key ${kid}`)
  if (key.compromised) {
    throw refused(
      MedusaError.Types.CONFLICT,
      "already_compromised",
      `${kid} is known to be compromised already`
    )
  }
  await read(
    `update provenance_signing_key set compromised_at = now(), retired_at = coalesce(retired_at, now()) where kid = ?`,
    [kid]
  )
  const revoked = await read<{ lot_id: string }>(
    `update provenance_certificate set revoked_at = clock_timestamp(), revoked_by = ?,
       revoke_reason = 'key_compromised', revoke_note = ?
     where kid = ? and revoked_at is null returning lot_id`,
    [actor.id, note, kid]
  )
  tell(
    context,
    "certificate",
    revoked.map(({ lot_id }) => lot_id)
  )
  await recordAudit(context, actor, {
    action: "signing_key.compromised",
    resource: "signing_key",
    resourceId: kid,
    reason: note,
    after: { kid, revoked: revoked.length },
  })
  return revoked.length
}
