import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, holdArtisan } from "./hold-artisan"
import type { Keys } from "./keys"
import { lastTerms } from "./last-terms"
import { openRow } from "./seal-row"
import { SEALED } from "./sealed-tables"

/** What is sealed in the terms in force. */
export type ReadTerms = {
  id: string
  bank: string | null
  account: string | null
  reparation_case: string | null
  reparation_account: string | null
}

/**
 * The accounts and the case in an artisan's terms in force, for whoever may know and says why; audited like
 * {@link readBeneficiary}.
 * @throws MedusaError NOT_FOUND out of reach; NOT_FOUND `no_terms`; CONFLICT `identity_key_missing`, `identity_damaged`
 */
export async function readTerms(
  context: Context,
  hand: Hand,
  keys: Keys,
  artisanId: string,
  reason: string
): Promise<ReadTerms> {
  const artisan = await holdArtisan(context, hand, artisanId)
  const row = await lastTerms(context, artisanId)
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Nobody recorded any terms", "no_terms")
  const opened = openRow(SEALED.terms, row, keys)
  await recordAudit(context, hand.actor, {
    action: "terms.read",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: artisan.establishment_id,
    reason,
  })
  return {
    id: row.id,
    bank: row.bank,
    account: opened.account_sealed,
    reparation_case: opened.reparation_case_sealed,
    reparation_account: opened.reparation_account_sealed,
  }
}
