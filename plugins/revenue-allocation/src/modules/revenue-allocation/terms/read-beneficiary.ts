import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { DocumentType } from "@tejido/provenance/domain/identity-document"
import { namesPerson } from "@tejido/provenance/domain/names-person"
import type { BeneficiaryStatement } from "../../../domain/beneficiary"
import { managerOf } from "../transaction"
import { artisanOf, type Hand, holdArtisan } from "./hold-artisan"
import type { Keys } from "./keys"
import { openRow, type SealedRow } from "./seal-row"
import { SEALED } from "./sealed-tables"

/** A beneficiary in the clear, with what the orders in their favour say. */
export type ReadBeneficiary = Omit<BeneficiaryStatement, "relation"> & {
  id: string
  orders: { id: string; court: string | null; case_number: string | null }[]
}

/**
 * Who a beneficiary is and where they are paid, for whoever may know and says why (design P2). That it was read stands
 * in the audit log before anybody sees it; what was read does not.
 * @throws MedusaError NOT_FOUND out of reach; CONFLICT `beneficiary_erased`, `identity_key_missing`,
 *   `identity_damaged`; INVALID_DATA `reason_names_person`
 */
export async function readBeneficiary(
  context: Context,
  hand: Hand,
  keys: Keys,
  id: string,
  reason: string
): Promise<ReadBeneficiary> {
  const artisan = await holdArtisan(context, hand, await artisanOf(context, "revenue_beneficiary", id))
  const manager = managerOf(context)
  const [row] = await manager.execute<Row[]>(
    `select id, document_type, bank, account_kind, key_id, ${SEALED.beneficiary.columns.join(", ")}
     from revenue_beneficiary where id = ? and erased_at is null`,
    [id]
  )
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "What was known of this person was erased",
      "beneficiary_erased"
    )
  }
  const opened = openRow(SEALED.beneficiary, row, keys)
  const { document_type } = row
  const identity = {
    document_type,
    document_number: opened.document_number_sealed ?? "",
    full_name: opened.full_name_sealed ?? "",
  }
  requireNameless(reason, identity)
  const orders = await manager.execute<OrderRow[]>(
    "select id, key_id, court_sealed, case_sealed from revenue_alimony_order where beneficiary_id = ? order by starts_on, id",
    [id]
  )
  const answer = {
    id,
    ...identity,
    bank: row.bank,
    account_kind: row.account_kind,
    account: opened.account_sealed,
    email: opened.email_sealed,
    orders: orders.map((order) => {
      const said = openRow(SEALED.order, order, keys)
      return { id: order.id, court: said.court_sealed, case_number: said.case_sealed }
    }),
  }
  await recordAudit(context, hand.actor, {
    action: "beneficiary.read",
    resource: "beneficiary",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    reason,
  })
  return answer
}

type Row = SealedRow<(typeof SEALED.beneficiary.columns)[number]> & {
  document_type: DocumentType
  bank: string | null
  account_kind: BeneficiaryStatement["account_kind"]
}
type OrderRow = SealedRow<(typeof SEALED.order.columns)[number]>

/** Reasons stay in the audit log for good. @throws MedusaError INVALID_DATA `reason_names_person` */
export function requireNameless(
  reason: string,
  identity: { full_name: string; document_number: string }
): void {
  if (!namesPerson(reason, identity)) return
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "The reason stays in the audit log: give it without the person's name or document number",
    "reason_names_person"
  )
}
