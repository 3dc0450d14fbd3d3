import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Reviser } from "../revise-workshop"
import { managerOf, tell } from "../transaction"
import { requireArtisan } from "./require-artisan"

type Revoked = { id: string; purpose: string; establishment_id: string }

/**
 * Ends one consent. Nothing of what it allowed is shown from the commit on; see {@link recordConsents}.
 * @param reason what the artisan said, or why staff ended it
 * @throws MedusaError NOT_FOUND for one that is not there or out of reach, CONFLICT `consent_already_revoked`
 */
export async function revokeConsent(
  context: Context,
  reviser: Reviser,
  id: string,
  reason: string
): Promise<void> {
  const [consent] = await managerOf(context).execute<{ artisan_id: string }[]>(
    "select artisan_id from provenance_consent where id = ?",
    [id]
  )
  if (!consent) throw notFound()
  // First the artisan's row, as who records or releases: in one order nobody waits for somebody who waits for them.
  await requireArtisan(context, consent.artisan_id, reviser.establishmentIds).catch((error: unknown) => {
    throw error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND ? notFound() : error
  })
  const revoked = await revoke(context, reviser, consent.artisan_id, reason, id)
  if (!revoked) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This consent was revoked before",
      "consent_already_revoked"
    )
  }
}

/**
 * Ends every consent of an artisan that stands, in one act.
 * @returns how many stood
 * @throws MedusaError NOT_FOUND for an artisan who is not there or out of reach
 */
export async function revokeAllConsents(
  context: Context,
  reviser: Reviser,
  artisanId: string,
  reason: string
): Promise<number> {
  await requireArtisan(context, artisanId, reviser.establishmentIds)
  return await revoke(context, reviser, artisanId, reason, null)
}

async function revoke(
  context: Context,
  { actor }: Reviser,
  artisanId: string,
  reason: string,
  id: string | null
): Promise<number> {
  const revoked = await managerOf(context).execute<Revoked[]>(
    `update provenance_consent c set revoked_at = now(), revoked_by = ?, revoke_reason = ?
     from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = c.artisan_id and c.artisan_id = ? and c.revoked_at is null and c.id = coalesce(?, c.id)
     returning c.id, c.purpose, w.establishment_id`,
    [actor.id, reason, artisanId, id]
  )
  if (revoked.length) tell(context, "artisan", [artisanId])
  for (const consent of revoked) {
    await recordAudit(context, actor, {
      action: "consent.revoked",
      resource: "consent",
      resourceId: consent.id,
      establishmentId: consent.establishment_id,
      reason,
      before: { purpose: consent.purpose, standing: true },
      after: { purpose: consent.purpose, standing: false },
    })
  }
  return revoked.length
}

function notFound(): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such consent")
}
