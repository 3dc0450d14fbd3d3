import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { limaToday } from "../../../domain/lima-today"
import { canExtend, dueOn, type RequestStatus, type Right } from "../../../domain/rights-requests"
import type { Reviser } from "../revise-workshop"
import { managerOf } from "../transaction"
import { holdPerson } from "./hold-person"

/** What somebody asks about their own data, as staff take it down. */
export type NewRightsRequest = {
  artisan_id: string
  kind: Right
  /** Day on which it came in, in Lima; not one to come. */
  received_on: string
  detail?: string | null | undefined
  /** The signed request, in the vault. */
  document_id?: string | null | undefined
}

/** How a request ends. */
export type RequestEnd = {
  status: Exclude<RequestStatus, "open">
  /** What was answered, or why not; without names. */
  answer: string
}

type HeldRequest = {
  id: string
  artisan_id: string
  kind: Right
  status: RequestStatus
  received_on: string
  due_on: string
  extended: boolean
  establishment_id: string
}

/**
 * Takes a request down, with the day on which its term ends.
 * @returns its id
 * @throws MedusaError NOT_FOUND for an artisan out of reach; INVALID_DATA `received_in_future`, `unknown_document`
 */
export async function recordRightsRequest(
  context: Context,
  { actor, establishmentIds }: Reviser,
  input: NewRightsRequest
): Promise<string> {
  const { artisan_id, kind, received_on, detail = null, document_id = null } = input
  const person = await holdPerson(context, establishmentIds, artisan_id)
  if (received_on > limaToday()) throw refusal("received_in_future", "A request cannot come on a day to come")
  if (document_id) await requireEvidence(context, artisan_id, document_id)
  const id = generateEntityId(undefined, "rreq")
  const due_on = dueOn(kind, received_on)
  await managerOf(context).execute(
    `insert into provenance_rights_request
       (id, artisan_id, kind, received_on, due_on, detail, document_id, created_by) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, artisan_id, kind, received_on, due_on, detail, document_id, actor.id]
  )
  await recordAudit(context, actor, {
    action: "rights_request.recorded",
    resource: "rights_request",
    resourceId: id,
    establishmentId: person.establishment_id,
    // What the person wrote stays out of the log, which nobody can take anything out of.
    after: { kind, received_on, due_on, artisan_id },
  })
  return id
}

/**
 * Gives a request its term once more, which is allowed once, before the term ends, and not for information.
 * @throws MedusaError NOT_FOUND out of reach; CONFLICT `request_closed`, `cannot_be_extended`, `extended_before`,
 *   `extension_too_late`
 */
export async function extendRightsRequest(
  context: Context,
  reviser: Reviser,
  id: string,
  reason: string
): Promise<void> {
  const request = await holdOpen(context, reviser, id)
  const today = limaToday()
  if (!canExtend(request.kind)) {
    throw conflict("cannot_be_extended", "The term to inform somebody cannot be extended")
  }
  if (request.extended) throw conflict("extended_before", "The term was extended before, and is only once")
  if (today > request.due_on) throw conflict("extension_too_late", "The term is over")
  const due_on = dueOn(request.kind, request.received_on, true)
  await managerOf(context).execute(
    "update provenance_rights_request set due_on = ?, extended_on = ?, extension_reason = ? where id = ?",
    [due_on, today, reason, id]
  )
  await recordAudit(context, reviser.actor, {
    action: "rights_request.extended",
    resource: "rights_request",
    resourceId: id,
    establishmentId: request.establishment_id,
    reason,
    before: { due_on: request.due_on },
    after: { due_on },
  })
}

/**
 * Ends a request: answered, refused, or withdrawn by whoever asked.
 * @throws MedusaError NOT_FOUND out of reach; CONFLICT `request_closed`
 */
export async function closeRightsRequest(
  context: Context,
  reviser: Reviser,
  id: string,
  { status, answer }: RequestEnd
): Promise<void> {
  const request = await holdOpen(context, reviser, id)
  await managerOf(context).execute(
    "update provenance_rights_request set status = ?, answered_on = ?, answer = ? where id = ?",
    [status, limaToday(), answer, id]
  )
  await recordAudit(context, reviser.actor, {
    action: `rights_request.${status}`,
    resource: "rights_request",
    resourceId: id,
    establishmentId: request.establishment_id,
    before: { status: request.status },
    after: { status },
  })
}

async function holdOpen(context: Context, { establishmentIds }: Reviser, id: string): Promise<HeldRequest> {
  const manager = managerOf(context)
  await manager.execute("select from provenance_rights_request where id = ? for update", [id])
  const [request] = await manager.execute<HeldRequest[]>(
    `select r.id, r.artisan_id, r.kind, r.status, r.received_on::text as received_on, r.due_on::text as due_on,
       r.extended_on is not null as extended, w.establishment_id
     from provenance_rights_request r join provenance_artisan a on a.id = r.artisan_id
       join provenance_workshop w on w.id = a.workshop_id
     where r.id = ?`,
    [id]
  )
  if (!request || (establishmentIds !== null && !establishmentIds.includes(request.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request")
  }
  if (request.status !== "open") throw conflict("request_closed", "This request was closed before")
  return request
}

async function requireEvidence(context: Context, artisanId: string, documentId: string): Promise<void> {
  const found = await managerOf(context).execute(
    "select id from provenance_document where id = ? and artisan_id = ? and kind = 'rights_request'",
    [documentId, artisanId]
  )
  if (!found.length) throw refusal("unknown_document", "This is not a signed request of the same person")
}

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
const conflict = (code: string, message: string) => new MedusaError(MedusaError.Types.CONFLICT, message, code)
