import type { Context } from "@medusajs/framework/types"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Connection, readAll, sql, type SqlList } from "@tejido/institutions/http/sql-list"
import type { Identity } from "../../../domain/identity-document"
import type { Reviser } from "../revise-workshop"
import { holdPerson } from "./hold-person"
import { nameNobody } from "./name-nobody"
import { openIdentity } from "./open-identity"
import type { VaultKeys } from "./vault-keys"

/** A part of the file that is not this plugin's, by its name. */
export type HeldElsewhere = { name: string; rows: AsyncIterable<object> }

/** Everything held on one person, and nothing of anybody else. */
export type PersonExport = { code: string; identity: Identity | null }

/**
 * Notes in the audit log that everything held on a person is taken out, for a reason (right of access, Ley 29733
 * art. 19), and opens the identity for it. What goes with it, {@link exportedJson} reads afterwards.
 * @throws MedusaError NOT_FOUND for an artisan out of reach; INVALID_DATA `reason_names_person`; CONFLICT
 *   `identity_key_missing`, `identity_damaged`
 */
export async function beginExport(
  context: Context,
  { actor, establishmentIds }: Reviser,
  keys: VaultKeys,
  artisanId: string,
  reason: string
): Promise<PersonExport> {
  const person = await holdPerson(context, establishmentIds, artisanId)
  const identity = await openIdentity(context, keys, artisanId)
  nameNobody(reason, identity)
  await recordAudit(context, actor, {
    action: "identity.exported",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: person.establishment_id,
    reason,
  })
  return { code: person.code, identity }
}

/**
 * The file, piece by piece: each part is read when the client has taken the one before.
 * @param others what other plugins hold on the person
 */
export async function* exportedJson(
  connection: Connection,
  artisanId: string,
  { code, identity }: PersonExport,
  others: readonly HeldElsewhere[] = []
): AsyncGenerator<string> {
  yield `{\n"code": ${JSON.stringify(code)},\n"made_at": ${JSON.stringify(new Date().toISOString())}`
  yield `,\n"identity": ${JSON.stringify(identity)}`
  for (const [name, part] of Object.entries(PARTS)) yield* listed(name, rowsOf(connection, artisanId, part))
  for (const { name, rows } of others) yield* listed(name, rows)
  yield "\n}\n"
}

async function* listed(name: string, rows: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}: [`
  let between = "\n"
  for await (const row of rows) {
    yield `${between}  ${JSON.stringify(row)}`
    between = ",\n"
  }
  yield "\n]"
}

async function* rowsOf(connection: Connection, artisanId: string, part: Part): AsyncGenerator<object> {
  const list: SqlList = { ...part, where: [sql(`${part.of} = ?`, artisanId)], sort: { key: part.key } }
  for await (const rows of readAll<object>(connection, list, {
    order: { field: "key", descending: false },
  })) {
    yield* rows
  }
}

type Part = Pick<SqlList, "select" | "from" | "key"> & {
  /** The column that holds the artisan's id. */
  of: string
}

const PARTS: Record<string, Part> = {
  artisan: {
    select: `a.code, a.alias, a.alias_public, a.story, a.story_public, w.name as workshop, e.name as establishment,
      a.created_at, a.released_at, a.erased_at`,
    from: `provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    of: "a.id",
    key: "a.id",
  },
  stays: {
    select: `w.name as workshop, e.name as establishment, s.from_on::text as from_on, s.to_on::text as to_on,
      s.ended_by`,
    from: `provenance_stay s join provenance_workshop w on w.id = s.workshop_id
      join provenance_establishment e on e.id = w.establishment_id`,
    of: "s.artisan_id",
    key: "s.id",
  },
  consents: {
    select: `c.purpose, c.given_on::text as given_on, c.taken_by_label, c.note, c.document_id, c.revoked_at,
      c.revoke_reason`,
    from: "provenance_consent c",
    of: "c.artisan_id",
    key: "c.id",
  },
  registrations: {
    select: `r.number, r.craft_line, r.region, r.registered_on::text as registered_on,
      r.expires_on::text as expires_on, r.cancelled_on::text as cancelled_on`,
    from: "provenance_registration r",
    of: "r.artisan_id",
    key: "r.id",
  },
  competences: {
    select:
      "c.body, c.standard, c.issued_on::text as issued_on, c.expires_on::text as expires_on, c.document_id",
    from: "provenance_competence c",
    of: "c.artisan_id",
    key: "c.id",
  },
  trainings: {
    select: `t.topic, t.kind, t.hours, t.starts_on::text as starts_on, t.ends_on::text as ends_on,
      t.institution_label as institution`,
    from: "provenance_training_attendee p join provenance_training t on t.id = p.training_id",
    of: "p.artisan_id",
    key: "t.id",
  },
  lots: {
    select: `l.code, l.name, l.technique, l.started_on::text as started_on, l.finished_on::text as finished_on,
      l.quantity, m.minutes, m.share_bp`,
    from: "provenance_lot_maker m join provenance_lot l on l.id = m.lot_id",
    of: "m.artisan_id",
    key: "l.id",
  },
  products: {
    select: "o.technique, w.name as workshop, m.share_bp, m.created_at",
    from: `provenance_origin_maker m join provenance_origin o on o.id = m.origin_id and m.deleted_at is null
      join provenance_workshop w on w.id = o.workshop_id`,
    of: "m.artisan_id",
    key: "m.id",
  },
  photos: {
    select: "p.url, p.alt_es, p.created_at",
    from: "provenance_photo_subject s join provenance_photo p on p.id = s.photo_id",
    of: "s.artisan_id",
    key: "p.id",
  },
  documents: {
    select: "d.id, d.kind, d.media_type, d.size_bytes, d.created_at",
    from: "provenance_document d",
    of: "d.artisan_id",
    key: "d.id",
  },
  rights_requests: {
    select: `r.kind, r.status, r.received_on::text as received_on, r.due_on::text as due_on,
      r.extended_on::text as extended_on, r.extension_reason, r.detail, r.answered_on::text as answered_on, r.answer`,
    from: "provenance_rights_request r",
    of: "r.artisan_id",
    key: "r.id",
  },
  // Who learned who this is, and why: the log's own words, without the e-mail addresses of staff.
  accesses: {
    select: "a.at, a.action, regexp_replace(a.actor_label, ' <.*$', '') as by, a.reason",
    from: `(select * from audit_entry where resource = 'artisan'
      and action in ('identity.read', 'identity.exported', 'identity.sealed', 'identity.rectified', 'document.read', 'terms.read')) a`,
    of: "a.resource_id",
    key: "a.seq",
  },
}
