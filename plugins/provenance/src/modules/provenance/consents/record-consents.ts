import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import type { ConsentPurpose } from "../../../domain/consent-purposes"
import { checked, tell } from "../transaction"
import { CONSENT_REFUSALS } from "./refusals"

/** A consent as somebody signed it. */
export type ConsentInput = {
  artisan_id: string
  purpose: ConsentPurpose
  /** Day of the signature, `2026-11-23`, in Lima; not one to come. */
  given_on: string
  /** The signed paper: a document of kind `consent` of the same artisan. */
  document_id: string
  note?: string | null
}

type Row = { id: string; artisan_id: string; purpose: string; given_on: string; establishment_id: string }

// One statement for each of these, whatever the number of consents.
const AT_ONCE = 500

/**
 * Records consents that were signed; who took them is the actor. From the commit on the database shows what they
 * allow, and pages, index and certificates follow by the events that this emits.
 *
 * The lists and the seed come here; a member of staff comes by {@link recordConsent}, which looks at their reach.
 * @returns the ids, in the order of the inputs
 * @throws MedusaError CONFLICT `consent_stands` where one for the same purpose stands, `consent_of_someone_gone`
 *   where the artisan left or was erased; INVALID_DATA `consent_in_future`, `consent_without_evidence`
 */
export async function recordConsents(
  context: Context,
  actor: AuditActor,
  inputs: readonly ConsentInput[]
): Promise<string[]> {
  const ids: string[] = []
  const rows: Row[] = []
  for (let start = 0; start < inputs.length; start += AT_ONCE) {
    const part = inputs.slice(start, start + AT_ONCE).map((input) => ({
      ...input,
      note: input.note ?? null,
      id: generateEntityId(undefined, "cons"),
      taken_by: actor.id,
      taken_by_label: actor.label,
    }))
    ids.push(...part.map(({ id }) => id))
    rows.push(
      ...(await checked(context, CONSENT_REFUSALS, (manager) =>
        manager.execute<Row[]>(INSERT, [JSON.stringify(part)])
      ))
    )
  }
  tell(
    context,
    "artisan",
    rows.map(({ artisan_id }) => artisan_id)
  )
  for (const { id, artisan_id, purpose, given_on, establishment_id } of rows) {
    await recordAudit(context, actor, {
      action: "consent.recorded",
      resource: "consent",
      resourceId: id,
      establishmentId: establishment_id,
      after: { artisan_id, purpose, given_on },
    })
  }
  return ids
}

const INSERT = `
  with given as (
    insert into provenance_consent (id, artisan_id, purpose, given_on, document_id, taken_by, taken_by_label, note)
    select id, artisan_id, purpose, given_on, document_id, taken_by, taken_by_label, note
    from jsonb_to_recordset(?::jsonb) as input (id text, artisan_id text, purpose text, given_on date,
      document_id text, taken_by text, taken_by_label text, note text)
    returning id, artisan_id, purpose, given_on
  )
  select given.id, given.artisan_id, given.purpose, given.given_on::text as given_on, w.establishment_id
  from given join provenance_artisan a on a.id = given.artisan_id join provenance_workshop w on w.id = a.workshop_id`
