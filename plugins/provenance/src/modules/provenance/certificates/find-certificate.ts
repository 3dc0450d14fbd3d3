import type { Context } from "@medusajs/framework/types"
import type { OriginCredential } from "../../../domain/certificate-credential"
import { documentDigest } from "../../../domain/certificate-digest"
import { verifyCertificate } from "../../../domain/certificate-verify"
import {
  type CertifiedMakerFacts,
  type PublicCertificate,
  publicCertifiedMaker,
  publicCustody,
} from "../../../domain/public-certificate"
import { type EstablishmentFacts, publicEstablishment } from "../../../domain/public-view"
import { type Custody, type Read, readCustody } from "../lots/read-custody"
import { competenceFacts, registrationFacts } from "../register/facts"
import { readerOf } from "./reader"
import { keySet, readKeys } from "./signing-keys"

/** A code's certificate with what the route needs to complete what is shown of it. */
export type FoundCertificate = {
  certificate: PublicCertificate
  originId: string | null
  workshopId: string
  nameEn: string | null
}

type Subject = {
  lot_id: string
  piece_id: string | null
  lot_code: string
  quantity: number
  name: string
  name_en: string | null
  technique: string
  origin_id: string | null
  workshop: { id: string; handle: string; name: string; craft_line: string }
  establishment: EstablishmentFacts
  salt: string | null
}

type Row = {
  jws: string
  kid: string
  issued_at: string
  revoked_at: string | null
  revoke_reason: string | null
}

/**
 * The latest certificate of a code, verified now, with its thing as it is shown today; null for a code that stands on
 * nothing. About ten queries by keys.
 * @param code in its stored form
 */
export async function findCertificate(context: Context, code: string): Promise<FoundCertificate | null> {
  const read = readerOf(context)
  const [subject] = await read<Subject>(SUBJECT, [code, code])
  if (!subject) return null
  const [row] = await read<Row>(LATEST, [code])
  // A salt comes with the first certificate; before it, nothing of the custody is public.
  const chains = row && subject.salt ? await chainsOf(read, subject) : []
  const found = row ? await verified(read, code, row) : null
  const makers = await read<CertifiedMakerFacts>(MAKERS, [subject.lot_id])
  const ids = makers.map(({ id }) => id)
  const registered = await registrationFacts(context, ids)
  const competences = await competenceFacts(context, ids)
  const { workshop, establishment } = subject
  const holds = chains.every(({ ok }) => ok)
  return {
    certificate: {
      code,
      kind: subject.piece_id ? "piece" : "lot",
      status: row ? (row.revoked_at ? "revoked" : "valid") : "none",
      issued_at: row?.issued_at ?? null,
      revoked_at: row?.revoked_at ?? null,
      revoke_reason: row?.revoke_reason ?? null,
      jws: row?.jws ?? null,
      kid: row?.kid ?? null,
      verified: found !== null && found.problem === null,
      problem: found?.problem ?? null,
      lot: { code: subject.lot_code, quantity: subject.quantity },
      custody: publicCustody(chains, establishment, subject.salt ?? ""),
      custody_ok: holds && (!found?.credential || names(found.credential, chains[0], subject.salt ?? "")),
      display: {
        name: subject.name,
        workshop: { handle: workshop.handle, name: workshop.name },
        craft_line: workshop.craft_line,
        technique: subject.technique,
        establishment: publicEstablishment(establishment),
        makers: makers.map((maker) =>
          publicCertifiedMaker(maker, registered.get(maker.id) ?? false, competences.get(maker.id) ?? 0)
        ),
        product: null,
      },
    },
    originId: subject.origin_id,
    workshopId: workshop.id,
    nameEn: subject.name_en,
  }
}

async function chainsOf(read: Read, { lot_id, piece_id }: Subject): Promise<Custody[]> {
  const lot = await readCustody(read, { type: "lot", id: lot_id })
  const piece = piece_id ? await readCustody(read, { type: "piece", id: piece_id }) : null
  return [lot, piece].filter((chain) => chain !== null)
}

/** Whether the step that the certificate names is still where it was: a chain written anew does not have it. */
function names(
  { credentialSubject: { custody } }: OriginCredential,
  chain: Custody | undefined,
  salt: string
) {
  const hash = chain?.events[custody.events - 1]?.hash
  if (!hash) return false
  return "head" in custody ? custody.head === hash : custody.digest === documentDigest(salt, "custody", hash)
}

async function verified(read: Read, code: string, { jws, kid, revoked_at }: Row) {
  const keys = await readKeys(read)
  const issuers = await read<{ issuer: string }>("select distinct issuer from provenance_status_list", [])
  const { problems, credential } = await verifyCertificate({
    ...{ jws, code, jwks: keySet(keys), issuers: issuers.map(({ issuer }) => issuer) },
    status: { revoked: revoked_at !== null },
  })
  const compromised = keys.some((key) => key.kid === kid && key.compromised_at !== null)
  // That it was revoked is its status, not a fault of what was signed.
  const [fault = null] = problems.filter((problem) => problem !== "revoked")
  return { credential, problem: compromised ? ("key_compromised" as const) : fault }
}

const SUBJECT = `
  select l.id as lot_id, s.piece_id, l.code as lot_code, l.quantity, l.name, l.name_en, l.technique, l.origin_id,
    json_build_object('id', w.id, 'handle', w.handle, 'name', w.name, 'craft_line', w.craft_line) as workshop,
    json_build_object('handle', e.handle, 'name', e.name, 'department', e.department, 'visibility', e.visibility)
      as establishment,
    t.salt
  from (
    select id as lot_id, null as piece_id from provenance_lot where code = ?
    union all select lot_id, id from provenance_piece where code = ?
  ) s
    join provenance_lot l on l.id = s.lot_id
    join provenance_workshop w on w.id = l.workshop_id
    join provenance_establishment e on e.id = w.establishment_id
    left join provenance_lot_salt t on t.lot_id = l.id
  where l.voided_at is null`

const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ${column}`

const LATEST = `
  select jws, kid, ${iso("issued_at")}, ${iso("revoked_at")}, revoke_reason
  from provenance_certificate c where code = ? order by issue_number desc limit 1`

const MAKERS = `
  select a.id, a.code, a.alias, a.alias_public, a.story, a.story_public
  from provenance_lot_maker m join provenance_artisan a on a.id = m.artisan_id
  where m.lot_id = ? and a.deleted_at is null order by a.code`
