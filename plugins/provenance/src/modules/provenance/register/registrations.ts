import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { limaToday } from "../../../domain/lima-today"
import { checked, managerOf, type Refusal, tell } from "../transaction"
import { checkRegistrations, type ReadyRegistration, type RegistrationDraft } from "./check-registrations"
import { holdRegister, type RegisterHand, withinReach } from "./register-hand"
import { theOne } from "./row-problem"

const { CONFLICT, INVALID_DATA, NOT_FOUND } = MedusaError.Types

const REFUSALS: Readonly<Record<string, Refusal>> = {
  provenance_registration_no_overlap: {
    type: CONFLICT,
    code: "term_overlaps",
    message: "They have an entry for this line already",
  },
}

/** What can be corrected of an entry. */
export type RegistrationRevision = Partial<Omit<RegistrationDraft, "artisan">>

/** Records an entry of the National Register of Artisans. @returns its id. @throws MedusaError with the code of what is wrong */
export async function recordRegistration(
  context: Context,
  hand: RegisterHand,
  draft: RegistrationDraft
): Promise<string> {
  await holdRegister(context)
  const ready = theOne(await checkRegistrations(context, hand.establishmentIds, new Map([[0, draft]])))
  return await add(context, hand, ready, "registration.recorded")
}

/**
 * Corrects an entry. Whose it is stays.
 * @throws MedusaError NOT_FOUND; CONFLICT `registration_cancelled`, or with the code of what would be wrong
 */
export async function reviseRegistration(
  context: Context,
  hand: RegisterHand,
  id: string,
  revision: RegistrationRevision
): Promise<void> {
  await holdRegister(context)
  const entry = await holdEntry(context, hand, id)
  const draft = { ...entry, ...revision, artisan: entry.artisan_id }
  const latest = entry.registered_on > limaToday() ? entry.registered_on : limaToday()
  const ready = theOne(
    await checkRegistrations(context, hand.establishmentIds, new Map([[0, draft]]), { besides: id, latest })
  )
  const { number, craft_line, region, registered_on, expires_on } = ready
  await checked(context, REFUSALS, (manager) =>
    manager.execute(
      `update provenance_registration set "number" = ?, craft_line = ?, region = ?, registered_on = ?, expires_on = ?
       where id = ?`,
      [number, craft_line, region, registered_on, expires_on, id]
    )
  )
  tell(context, "artisan", [entry.artisan_id])
  await recordAudit(context, hand.actor, {
    ...factOf("registration.updated", id, ready),
    before: { craft_line: entry.craft_line, ...termOf(entry) },
    after: { craft_line, ...termOf(ready), ...(number !== entry.number && { number_corrected: true }) },
  })
}

/**
 * Ends an entry before its time.
 * @param on the day, from the entry's first to today; from that day on it does not stand any more
 * @throws MedusaError NOT_FOUND; CONFLICT `registration_cancelled`; INVALID_DATA `date_out_of_term`
 */
export async function cancelRegistration(
  context: Context,
  hand: RegisterHand,
  id: string,
  { reason, on = limaToday() }: { reason: string; on?: string | undefined }
): Promise<void> {
  await holdRegister(context)
  const entry = await holdEntry(context, hand, id)
  const day = on < entry.registered_on && entry.registered_on > limaToday() ? entry.registered_on : on
  if (day < entry.registered_on || on > limaToday()) {
    throw new MedusaError(INVALID_DATA, "An entry is cancelled on a day of its term", "date_out_of_term")
  }
  await managerOf(context).execute(
    "update provenance_registration set cancelled_on = ?, cancel_reason = ? where id = ?",
    [day, reason, id]
  )
  tell(context, "artisan", [entry.artisan_id])
  await recordAudit(context, hand.actor, {
    action: "registration.cancelled",
    resource: "registration",
    resourceId: id,
    establishmentId: entry.establishment_id,
    reason,
    before: { cancelled_on: null },
    after: { cancelled_on: day },
  })
}

/** What of a renewal is not as it was. */
export type Renewal = {
  number?: string | undefined
  registered_on?: string | undefined
  expires_on?: string | null | undefined
}

/**
 * Records the entry that follows another, for the same person and line. It begins today, or where that one is still to
 * stand, on its last day.
 * @returns the new entry's id
 * @throws MedusaError NOT_FOUND; CONFLICT `registration_cancelled`, `term_overlaps`
 */
export async function renewRegistration(
  context: Context,
  hand: RegisterHand,
  id: string,
  renewal: Renewal
): Promise<string> {
  await holdRegister(context)
  const entry = await holdEntry(context, hand, id)
  const latest = entry.expires_on > limaToday() ? entry.expires_on : limaToday()
  const draft = {
    artisan: entry.artisan_id,
    number: renewal.number ?? entry.number,
    craft_line: entry.craft_line,
    region: entry.region,
    registered_on: renewal.registered_on ?? latest,
    expires_on: renewal.expires_on ?? null,
  }
  const ready = theOne(
    await checkRegistrations(context, hand.establishmentIds, new Map([[0, draft]]), { latest })
  )
  return await add(context, hand, ready, "registration.renewed", { renews: id })
}

/** Writes entries that were checked. One statement. @returns their ids, in their order */
export async function insertRegistrations(
  context: Context,
  hand: RegisterHand,
  entries: readonly ReadyRegistration[],
  importId: string | null = null
): Promise<string[]> {
  const rows = entries.map(({ artisan, ...entry }) => ({
    ...entry,
    id: generateEntityId("", "regi"),
    artisan_id: artisan.id,
  }))
  await checked(context, REFUSALS, (manager) =>
    manager.execute(
      `insert into provenance_registration
         (id, artisan_id, "number", craft_line, region, registered_on, expires_on, created_by, import_id)
       select id, artisan_id, "number", craft_line, region, registered_on, expires_on, ?, ?
       from jsonb_to_recordset(?::jsonb) as row(id text, artisan_id text, "number" text, craft_line text, region text,
         registered_on date, expires_on date)`,
      [hand.actor.id, importId, JSON.stringify(rows)]
    )
  )
  return rows.map(({ id }) => id)
}

async function add(
  context: Context,
  hand: RegisterHand,
  ready: ReadyRegistration,
  action: string,
  more: object = {}
): Promise<string> {
  const [id = ""] = await insertRegistrations(context, hand, [ready])
  tell(context, "artisan", [ready.artisan.id])
  await recordAudit(context, hand.actor, {
    ...factOf(action, id, ready),
    after: { ...more, artisan: ready.artisan.code, craft_line: ready.craft_line, ...termOf(ready) },
  })
  return id
}

// Never the number: in the public register it leads to the person (P1, P2).
const factOf = (action: string, id: string, { artisan }: ReadyRegistration) => ({
  action,
  resource: "registration",
  resourceId: id,
  establishmentId: artisan.establishment_id,
})
const termOf = ({ region, registered_on, expires_on }: Omit<ReadyRegistration, "artisan">) => ({
  region,
  registered_on,
  expires_on,
})

type Entry = Omit<ReadyRegistration, "artisan"> & { artisan_id: string; establishment_id: string }

async function holdEntry(context: Context, hand: RegisterHand, id: string): Promise<Entry> {
  const [reached, values] = withinReach("w.establishment_id", hand.establishmentIds)
  const [entry] = await managerOf(context).execute<(Entry & { cancelled: boolean })[]>(
    `select r.artisan_id, w.establishment_id, r."number", r.craft_line, r.region, r.registered_on::text as registered_on,
       r.expires_on::text as expires_on, r.cancelled_on is not null as cancelled
     from provenance_registration r join provenance_artisan a on a.id = r.artisan_id and a.deleted_at is null
     join provenance_workshop w on w.id = a.workshop_id
     where r.id = ? and ${reached} for no key update of r`,
    [id, ...values]
  )
  if (!entry) throw new MedusaError(NOT_FOUND, "There is no such registration")
  if (entry.cancelled) {
    throw new MedusaError(CONFLICT, "This entry was cancelled", "registration_cancelled")
  }
  return entry
}
