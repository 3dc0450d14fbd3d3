import { randomUUID } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type IssuedFor, originCredentials } from "../../../domain/certificate-credential"
import type { Hand } from "../lots/reach"
import type { Read } from "../lots/read-custody"
import { tell } from "../transaction"
import { certifiableLot } from "./lot-facts"
import { readerOf } from "./reader"
import type { SigningSettings } from "./settings"
import { signerOf } from "./sign"
import { takeUpKey } from "./signing-keys"
import { takeStatusPlaces } from "./take-status"

/** For what of a lot certificates are wanted. */
export const CERTIFIED_SUBJECTS = ["pieces", "lot", "both"] as const
export type CertifiedSubjects = (typeof CERTIFIED_SUBJECTS)[number]

/** How many were issued, and how many stood already and stay as they are. */
export type Issued = { issued: number; existing: number }

/** What a certificate is to be of: the next one under its code, or null while one stands. */
type Subject = { piece_id: string | null; code: string; number: number | null; issue_number: number | null }

const BATCH = 500

/**
 * Issues certificates of origin for a lot, its pieces, or both: for all that have none which stands. After a
 * revocation the same call issues again.
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_voided`, `not_left_prison`, `broken_custody`; NOT_ALLOWED
 *   `signing_key_compromised`, `signing_key_retired`
 */
export async function issueCertificates(
  context: Context,
  hand: Hand,
  settings: SigningSettings,
  { lotId, subjects }: { lotId: string; subjects: CertifiedSubjects }
): Promise<Issued> {
  const read = readerOf(context)
  const lot = await certifiableLot(context, read, hand, lotId)
  await takeUpKey(read, settings.keys)
  const all = await read<Subject>(SUBJECTS, [subjects !== "pieces", lotId, subjects !== "lot", lotId])
  const due = all.flatMap(({ issue_number, ...subject }) =>
    issue_number ? [{ ...subject, issue_number }] : []
  )
  const existing = all.length - due.length
  if (due.length === 0) return { issued: 0, existing }

  const issuedAt = new Date()
  const credential = originCredentials(lot.facts, settings.issuer, issuedAt)
  const sign = signerOf(settings.keys)
  const places = await takeStatusPlaces(read, settings.issuer.url, due.length)
  // While one batch is being stored, the next is being signed.
  let storing: Promise<unknown> = Promise.resolve()
  for (let from = 0; from < due.length; from += BATCH) {
    const batch = await Promise.all(
      due.slice(from, from + BATCH).map(async ({ piece_id, code, number, issue_number }, i) => {
        const status = places[from + i]
        if (!status)
          throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `no place in a status list for ${code}`)
        const piece = number === null ? null : { code, number }
        const asked: IssuedFor = { id: randomUUID(), piece, status }
        return { id: asked.id, piece_id, code, issue_number, status, jws: await sign(credential(asked)) }
      })
    )
    await storing
    storing = store(read, batch, { lotId, kid: settings.keys.current, issuedAt, by: hand.actor.id })
    // A failure is thrown where it is waited for; until then it must not count as unhandled.
    storing.catch(() => undefined)
  }
  await storing
  tell(context, "certificate", [lotId])
  await recordAudit(context, hand.actor, {
    action: "certificate.issued",
    resource: "lot",
    resourceId: lotId,
    establishmentId: lot.establishmentId,
    after: { subjects, issued: due.length, key: settings.keys.current },
  })
  return { issued: due.length, existing }
}

type Signed = {
  id: string
  piece_id: string | null
  code: string
  issue_number: number
  status: { list: number; index: number }
  jws: string
}
type Common = { lotId: string; kid: string; issuedAt: Date; by: string | null }

async function store(
  read: Read,
  batch: readonly Signed[],
  { lotId, kid, issuedAt, by }: Common
): Promise<void> {
  await read(
    `insert into provenance_certificate (id, subject_type, lot_id, piece_id, code, issue_number, kid, jws, status_list,
                                         status_index, issued_at, issued_by)
     select n.id, case when n.piece_id is null then 'lot' else 'piece' end, ?, n.piece_id, n.code, n.issue_number, ?,
       n.jws, n.status_list, n.status_index, ?, ?
     from unnest(?::text[], ?::text[], ?::text[], ?::int[], ?::text[], ?::int[], ?::int[])
       as n (id, piece_id, code, issue_number, jws, status_list, status_index)`,
    [
      ...[lotId, kid, issuedAt.toISOString(), by],
      batch.map(({ id }) => `cert_${id}`),
      batch.map(({ piece_id }) => piece_id),
      batch.map(({ code }) => code),
      batch.map(({ issue_number }) => issue_number),
      batch.map(({ jws }) => jws),
      batch.map(({ status }) => status.list),
      batch.map(({ status }) => status.index),
    ]
  )
}

/** The lot and its pieces, as asked; with the number of the next certificate, or null while one stands. */
const SUBJECTS = `
  with subject as (
    select null as piece_id, code, null::int as number from provenance_lot where ?::boolean and id = ?
    union all
    select id, code, number from provenance_piece where ?::boolean and lot_id = ?
  )
  select s.piece_id, s.code, s.number,
    case when bool_or(c.id is not null and c.revoked_at is null) then null else coalesce(max(c.issue_number), 0) + 1 end
      as issue_number
  from subject s left join provenance_certificate c on c.code = s.code
  group by s.piece_id, s.code, s.number order by s.number nulls first`
