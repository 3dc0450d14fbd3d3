import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { RevokeReason } from "../../../domain/revoke-reasons"
import { type Hand, noSuch, reaches, refused } from "../lots/reach"
import { tell } from "../transaction"
import { readerOf } from "./reader"

/** `note` is for staff alone. */
export type Revocation = { reason: RevokeReason; note?: string | null | undefined }

const REVOKE = `update provenance_certificate
  set revoked_at = clock_timestamp(), revoked_by = ?, revoke_reason = ?, revoke_note = ?`

/**
 * Revokes one certificate. From here on its bit in the status list is set, for good.
 * @throws MedusaError NOT_FOUND; CONFLICT `already_revoked`
 */
export async function revokeCertificate(
  context: Context,
  hand: Hand,
  id: string,
  { reason, note = null }: Revocation
): Promise<void> {
  const read = readerOf(context)
  const [found] = await read<{ lot_id: string; code: string; revoked: boolean; establishment_id: string }>(
    `select c.lot_id, c.code, c.revoked_at is not null as revoked, w.establishment_id
     from provenance_certificate c join provenance_lot l on l.id = c.lot_id
       join provenance_workshop w on w.id = l.workshop_id
     where c.id = ? for update of c`,
    [id]
  )
  if (!found || !reaches(hand, found.establishment_id)) throw noSuch("certificate")
  if (found.revoked) {
    throw refused(MedusaError.Types.CONFLICT, "already_revoked", "This certificate was revoked already")
  }
  await read(`${REVOKE} where id = ?`, [hand.actor.id, reason, note, id])
  tell(context, "certificate", [found.lot_id])
  await recordAudit(context, hand.actor, {
    action: "certificate.revoked",
    resource: "certificate",
    resourceId: id,
    establishmentId: found.establishment_id,
    reason: note,
    after: { code: found.code, reason },
  })
}

/**
 * Revokes every certificate of a lot that stands, its own and its pieces'.
 * @returns how many
 * @throws MedusaError NOT_FOUND; CONFLICT `no_certificates` when none stands
 */
export async function revokeLotCertificates(
  context: Context,
  hand: Hand,
  lotId: string,
  { reason, note = null }: Revocation
): Promise<number> {
  const read = readerOf(context)
  const [lot] = await read<{ establishment_id: string }>(
    `select w.establishment_id from provenance_lot l join provenance_workshop w on w.id = l.workshop_id
     where l.id = ? for update of l`,
    [lotId]
  )
  if (!lot || !reaches(hand, lot.establishment_id)) throw noSuch("lot")
  const revoked = await read<{ id: string }>(
    `${REVOKE} where lot_id = ? and revoked_at is null returning id`,
    [...[hand.actor.id, reason, note, lotId]]
  )
  if (revoked.length === 0) {
    throw refused(MedusaError.Types.CONFLICT, "no_certificates", "This lot has no certificate that stands")
  }
  tell(context, "certificate", [lotId])
  await recordAudit(context, hand.actor, {
    action: "certificate.revoked",
    resource: "lot",
    resourceId: lotId,
    establishmentId: lot.establishment_id,
    reason: note,
    after: { reason, revoked: revoked.length },
  })
  return revoked.length
}
