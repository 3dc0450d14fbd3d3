import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Reviser } from "../revise-workshop"
import { checked } from "../transaction"
import { REGISTRY_REFUSALS } from "./refusals"

/** A company's agreement for a workshop (convenio; D.Leg. 1343 arts. 22-25). Days of Lima, the last one included. */
export type NewAgreement = {
  company_name: string
  /** Eleven digits that check. */
  company_ruc: string
  number: string
  signed_on: string
  starts_on: string
  ends_on: string
  /** A document of kind `agreement` of the same establishment. */
  document_id?: string | null | undefined
}

/** What makes an agreement last longer. */
export type NewAddendum = {
  number: string
  signed_on: string
  ends_on: string
  document_id?: string | null | undefined
}

type Held = { id: string; workshop_id: string; establishment_id: string; starts_on: string; until_on: string }

/**
 * Records the agreement of a company for a workshop, which takes the company's name.
 * @returns its id
 * @throws MedusaError NOT_FOUND for a workshop that is not there or out of reach; INVALID_DATA `agreement_days`,
 *   `unknown_document`; CONFLICT `workshop_without_company`, `agreements_overlap`
 */
export async function concludeAgreement(
  context: Context,
  { actor, establishmentIds }: Reviser,
  workshopId: string,
  agreement: NewAgreement
): Promise<string> {
  const { company_name, company_ruc, number, signed_on, starts_on, ends_on, document_id = null } = agreement
  if (ends_on < starts_on) throw wrongDays("An agreement ends after it starts")
  const id = generateEntityId(undefined, "agre")
  const establishmentId = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    const [workshop] = await manager.execute<{ establishment_id: string }[]>(
      "select establishment_id from provenance_workshop where id = ? and deleted_at is null for update",
      [workshopId]
    )
    if (!workshop || (establishmentIds !== null && !establishmentIds.includes(workshop.establishment_id))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such workshop")
    }
    await requireDocument(manager, document_id, workshop.establishment_id)
    await manager.execute(
      `insert into provenance_agreement
         (id, workshop_id, company_name, company_ruc, number, signed_on, starts_on, ends_on, document_id)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, workshopId, company_name, company_ruc, number, signed_on, starts_on, ends_on, document_id]
    )
    await manager.execute(
      "update provenance_workshop set company_name = ?, updated_at = now() where id = ? and mode = 'company'",
      [company_name, workshopId]
    )
    return workshop.establishment_id
  })
  await recordAudit(context, actor, {
    action: "agreement.concluded",
    resource: "agreement",
    resourceId: id,
    establishmentId,
    after: { workshop_id: workshopId, ...agreement },
  })
  return id
}

/**
 * Records an addendum, by which an agreement lasts longer.
 * @returns its id
 * @throws MedusaError NOT_FOUND; INVALID_DATA `unknown_document`; CONFLICT `addendum_does_not_extend`,
 *   `agreement_ended`, `agreements_overlap`
 */
export async function extendAgreement(
  context: Context,
  { actor, establishmentIds }: Reviser,
  agreementId: string,
  addendum: NewAddendum
): Promise<string> {
  const id = generateEntityId(undefined, "adde")
  const held = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    const agreement = await holdAgreement(manager, establishmentIds, agreementId)
    await requireDocument(manager, addendum.document_id ?? null, agreement.establishment_id)
    await manager.execute(
      `insert into provenance_agreement_addendum (id, agreement_id, number, signed_on, ends_on, document_id)
       values (?, ?, ?, ?, ?, ?)`,
      [id, agreementId, addendum.number, addendum.signed_on, addendum.ends_on, addendum.document_id ?? null]
    )
    return agreement
  })
  await recordAudit(context, actor, {
    action: "agreement.extended",
    resource: "agreement",
    resourceId: agreementId,
    establishmentId: held.establishment_id,
    before: { until_on: held.until_on },
    after: {
      until_on: addendum.ends_on,
      addendum: addendum.number,
      document_id: addendum.document_id ?? null,
    },
  })
  return id
}

/**
 * Ends an agreement before its time. On a day before it starts, it never was: so one that was written down wrongly
 * makes room for the right one.
 * @param on its last day; before the one on which it would end anyway
 * @throws MedusaError NOT_FOUND; INVALID_DATA `agreement_days`; CONFLICT `agreement_ended`
 */
export async function endAgreement(
  context: Context,
  { actor, establishmentIds }: Reviser,
  agreementId: string,
  { on, reason }: { on: string; reason: string }
): Promise<void> {
  const held = await checked(context, REGISTRY_REFUSALS, async (manager) => {
    const agreement = await holdAgreement(manager, establishmentIds, agreementId)
    if (agreement.ended) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "This agreement was ended", "agreement_ended")
    }
    if (on >= agreement.until_on) throw wrongDays("It ends on that day or before as it is")
    await manager.execute("update provenance_agreement set ended_on = ?, end_reason = ? where id = ?", [
      on,
      reason,
      agreementId,
    ])
    return agreement
  })
  await recordAudit(context, actor, {
    action: "agreement.ended",
    resource: "agreement",
    resourceId: agreementId,
    establishmentId: held.establishment_id,
    reason,
    before: { until_on: held.until_on },
    after: { until_on: on },
  })
}

async function holdAgreement(
  manager: SqlEntityManager,
  establishmentIds: readonly string[] | null,
  id: string
): Promise<Held & { ended: boolean }> {
  const [agreement] = await manager.execute<(Held & { ended: boolean })[]>(
    `select g.id, g.workshop_id, w.establishment_id, g.starts_on::text as starts_on, g.until_on::text as until_on,
       g.ended_on is not null as ended
     from provenance_agreement g join provenance_workshop w on w.id = g.workshop_id
     where g.id = ? for update of g`,
    [id]
  )
  if (!agreement || (establishmentIds !== null && !establishmentIds.includes(agreement.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such agreement")
  }
  return agreement
}

async function requireDocument(
  manager: SqlEntityManager,
  id: string | null,
  establishmentId: string
): Promise<void> {
  if (id === null) return
  const found = await manager.execute(
    "select from provenance_document where id = ? and kind = 'agreement' and establishment_id = ?",
    [id, establishmentId]
  )
  if (found.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such document", "unknown_document")
  }
}

function wrongDays(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, "agreement_days")
}
