import type { Visibility } from "./public-view"
import { documentDigest } from "./certificate-digest"

/** What stands in a certificate of origin: a W3C Verifiable Credential (data model 2.0). See docs/certificate-of-origin.md. */
export type OriginCredential = {
  "@context": [string, string]
  id: string
  type: ["VerifiableCredential", "CertificateOfOrigin"]
  issuer: { id: string; name: string }
  validFrom: string
  credentialSubject: OriginSubject
  credentialStatus: {
    id: string
    type: "BitstringStatusListEntry"
    statusPurpose: "revocation"
    statusListIndex: string
    statusListCredential: string
  }
}

type Digest = { digest: string }

export type OriginSubject = {
  id: string
  code: string
  kind: "lot" | "piece"
  name: string
  /** Code of the lot; of a lot its own. */
  lot: string
  /** Of a piece, which one it is of how many; of a lot only how many. */
  number?: number
  of: number
  craftLine: string
  technique: string
  materials?: string
  madeFrom: string
  madeTo: string
  workshop: { handle: string; name: string }
  establishment: { name: string; handle: string; region: string } | { region: string }
  makers: { code: string; inNationalRegister: boolean }[]
  productionControl: { number: string } | Digest
  exitRegister: { number: string; date: string } | (Digest & { month: string })
  /** The lot's custody chain on the day of issue: how many events, and the hash of the last. */
  custody: { events: number; head: string } | (Digest & { events: number })
}

/** What is known of a lot when certificates are issued for it. Dates as `2026-11-23`. */
export type LotFacts = {
  code: string
  name: string
  technique: string
  materials: string | null
  control_number: string
  started_on: string
  finished_on: string
  quantity: number
  exit_number: string
  exit_on: string
  craft_line: string
  workshop: { handle: string; name: string }
  establishment: { handle: string; name: string; department: string; visibility: Visibility }
  makers: readonly { code: string; in_national_register: boolean }[]
  custody: { events: number; head: string }
  salt: string
}

/** What is different in each certificate of a lot. */
export type IssuedFor = {
  /** A UUID. */
  id: string
  /** The piece, or null for the lot as a whole. */
  piece: { code: string; number: number } | null
  status: { list: number; index: number }
}

export type Issuer = { url: string; name: string }

const CREDENTIALS = "https://www.w3.org/ns/credentials/v2"

/** Addresses that certificates name, all under the issuer's. */
export const certificateAddresses = (issuer: string) => ({
  context: `${issuer}/contexts/origen/v1`,
  origin: (code: string) => `${issuer}/origen/${code}`,
  statusList: (number: number) => `${issuer}/certificate-status/${number}`,
})

/**
 * Makes what is to be signed, field by field: nothing of the lot gets in that is not written down here. No name, no
 * alias, no share, no story (P1); what would tell where a hidden establishment is stands as a salted digest.
 */
export function originCredentials(facts: LotFacts, issuer: Issuer, issuedAt: Date) {
  const at = certificateAddresses(issuer.url)
  const shared = sharedSubject(facts)
  return ({ id, piece, status }: IssuedFor): OriginCredential => {
    const code = piece?.code ?? facts.code
    const list = at.statusList(status.list)
    return {
      "@context": [CREDENTIALS, at.context],
      id: `urn:uuid:${id}`,
      type: ["VerifiableCredential", "CertificateOfOrigin"],
      issuer: { id: issuer.url, name: issuer.name },
      validFrom: issuedAt.toISOString().replace(/\.\d+Z$/, "Z"),
      credentialSubject: {
        id: at.origin(code),
        code,
        kind: piece ? "piece" : "lot",
        name: facts.name,
        lot: facts.code,
        ...(piece && { number: piece.number }),
        of: facts.quantity,
        ...shared,
      },
      credentialStatus: {
        id: `${list}#${status.index}`,
        type: "BitstringStatusListEntry",
        statusPurpose: "revocation",
        statusListIndex: String(status.index),
        statusListCredential: list,
      },
    }
  }
}

function sharedSubject(facts: LotFacts) {
  const { establishment, workshop, salt } = facts
  const named = establishment.visibility === "name"
  return {
    craftLine: facts.craft_line,
    technique: facts.technique,
    ...(facts.materials && { materials: facts.materials }),
    madeFrom: facts.started_on,
    madeTo: facts.finished_on,
    workshop: { handle: workshop.handle, name: workshop.name },
    establishment: named
      ? { name: establishment.name, handle: establishment.handle, region: establishment.department }
      : { region: establishment.department },
    // Ordered by code: the order says nothing about who did more.
    makers: [...facts.makers]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, in_national_register }) => ({ code, inNationalRegister: in_national_register })),
    productionControl: named
      ? { number: facts.control_number }
      : { digest: documentDigest(salt, "control", facts.control_number) },
    exitRegister: named
      ? { number: facts.exit_number, date: facts.exit_on }
      : { digest: documentDigest(salt, "exit", facts.exit_number), month: facts.exit_on.slice(0, 7) },
    // A hash over a hidden document's number, and little else that is unknown, could be tried out without the salt.
    custody: named
      ? { events: facts.custody.events, head: facts.custody.head }
      : { events: facts.custody.events, digest: documentDigest(salt, "custody", facts.custody.head) },
  }
}
