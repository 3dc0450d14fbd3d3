import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type CustodyKind, LOT_ONLY_KINDS, mayFollow } from "../../../domain/custody-states"
import { checked, managerOf, tell } from "../transaction"
import { LOT_REFUSALS } from "./lot-refusals"
import { type Hand, noSuch, reaches, refused } from "./reach"

/** What a step of custody is about. */
export type CustodySubject = { type: "lot" | "piece"; id: string }

/** One step, on an ISO day of Lima. */
export type CustodyStep = {
  kind: CustodyKind
  occurred_on: string
  document_number?: string | null | undefined
  note?: string | null | undefined
}

type Held = {
  lot_id: string
  establishment_id: string
  last: CustodyKind | null
  voided: boolean
  code: string
}

/**
 * Adds a step to the chain of a lot or a piece. A piece goes its own way once its lot has left; until it has a step of
 * its own, the lot's last one counts. For later plugins too: a sale or a dispatch is a step.
 * @throws MedusaError NOT_FOUND; INVALID_DATA `custody_not_next`, `custody_too_early`, `lot_only`; CONFLICT `lot_voided`
 */
export async function recordCustody(
  context: Context,
  hand: Hand,
  subject: CustodySubject,
  step: CustodyStep
): Promise<void> {
  const held = await holdSubject(context, subject)
  if (!held || !reaches(hand, held.establishment_id)) throw noSuch(subject.type)
  if (held.voided) throw refused(MedusaError.Types.CONFLICT, "lot_voided", "This lot was voided")
  if (subject.type === "piece" && (LOT_ONLY_KINDS.includes(step.kind) || !hasLeft(held.last))) {
    throw refused(MedusaError.Types.INVALID_DATA, "lot_only", "Until the lot has left, its pieces go with it")
  }
  if (!mayFollow(held.last, step.kind)) {
    throw refused(
      MedusaError.Types.INVALID_DATA,
      "custody_not_next",
      `"${step.kind}" cannot follow "${held.last ?? "nothing"}"`
    )
  }
  await addStep(context, hand, subject, step)
  tell(context, "lot", [held.lot_id])
  await recordAudit(context, hand.actor, {
    action: `custody.${step.kind}`,
    resource: subject.type,
    resourceId: subject.id,
    establishmentId: held.establishment_id,
    // Not "document_number": that name is masked, for it is also what a person's document is called.
    after: {
      code: held.code,
      occurred_on: step.occurred_on,
      document: step.document_number ?? null,
      note: step.note ?? null,
    },
  })
}

/** The bare insert: number, time and hash are the database's. */
export async function addStep(
  context: Context,
  hand: Hand,
  subject: CustodySubject,
  { kind, occurred_on, document_number = null, note = null }: CustodyStep
): Promise<void> {
  await checked(context, LOT_REFUSALS, (manager) =>
    manager.execute(
      `insert into provenance_custody_event
         (subject_type, subject_id, seq, kind, occurred_on, actor_id, actor_institution, document_number, note, prev_hash, hash)
       values (?, ?, 0, ?, ?, ?, ?, ?, ?, '', '')`,
      [subject.type, subject.id, kind, occurred_on, hand.actor.id, hand.institution, document_number, note]
    )
  )
}

function hasLeft(last: CustodyKind | null): boolean {
  return last !== null && !LOT_ONLY_KINDS.includes(last)
}

async function holdSubject(context: Context, { type, id }: CustodySubject): Promise<Held | undefined> {
  const manager = managerOf(context)
  // First the lock, then the reading: a statement that waited for a lock sees other tables as they were before it.
  await manager.execute(
    type === "lot"
      ? "select from provenance_lot where id = ? for update"
      : `select from provenance_piece p join provenance_lot l on l.id = p.lot_id
         where p.id = ? for update of p for share of l`,
    [id]
  )
  const lastOf = (subject: string) =>
    `(select kind from provenance_custody_event where subject_id = ${subject} order by seq desc limit 1)`
  const [held] = await manager.execute<Held[]>(
    type === "lot"
      ? `select l.id as lot_id, l.code, w.establishment_id, l.voided_at is not null as voided, ${lastOf("l.id")} as last
         from provenance_lot l join provenance_workshop w on w.id = l.workshop_id where l.id = ?`
      : `select l.id as lot_id, p.code, w.establishment_id, l.voided_at is not null as voided,
           coalesce(${lastOf("p.id")}, ${lastOf("l.id")}) as last
         from provenance_piece p join provenance_lot l on l.id = p.lot_id
           join provenance_workshop w on w.id = l.workshop_id where p.id = ?`,
    [id]
  )
  return held
}
