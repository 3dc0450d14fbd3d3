import type { CertificateProblem } from "./certificate-verify"
import { documentDigest } from "./certificate-digest"
import type { CustodyEvent } from "./custody-chain"
import type { EstablishmentFacts, PublicEstablishment } from "./public-view"

/** What the public may know of the code on a label; built field by field, like everything in `public-view.ts`. */
export type PublicCertificate = {
  code: string
  kind: "lot" | "piece"
  /** `none`: there is such a thing and no certificate was ever issued for it. */
  status: "valid" | "revoked" | "none"
  issued_at: string | null
  revoked_at: string | null
  revoke_reason: string | null
  /** What was signed, as JWS; also of a revoked certificate. */
  jws: string | null
  kid: string | null
  /** The server has just verified signature, key, issuer, time and code. */
  verified: boolean
  /** Why not, where a certificate does not verify. */
  problem: CertificateProblem | "key_compromised" | null
  lot: { code: string; quantity: number }
  custody: {
    kind: string
    occurred_on: string
    institution: string
    document_number: string | null
    hash: string
  }[]
  /** The chain was computed again just now, and the certificate names a step that is still in it. */
  custody_ok: boolean
  display: {
    name: string
    workshop: { handle: string; name: string }
    craft_line: string
    technique: string
    establishment: PublicEstablishment
    makers: PublicCertifiedMaker[]
    product: { handle: string } | null
  }
}

export type PublicCertifiedMaker = {
  code: string
  alias?: string
  story?: string
  in_national_register: boolean
  competences: number
}

/** A maker of a lot today. */
export type CertifiedMakerFacts = {
  id: string
  code: string
  alias: string | null
  alias_public: boolean
  story: string | null
  story_public: boolean
}

/** A maker by code, with alias and story only while consent for each stands. */
export function publicCertifiedMaker(
  maker: CertifiedMakerFacts,
  registered: boolean,
  competences: number
): PublicCertifiedMaker {
  return {
    code: maker.code,
    ...(maker.alias_public && maker.alias && { alias: maker.alias }),
    ...(maker.story_public && maker.story && { story: maker.story }),
    in_national_register: registered,
    competences,
  }
}

/**
 * The way of a thing, its lot's steps first. Notes and who recorded a step stay inside; so do the documents of a
 * hidden establishment, and hashes over their numbers, which could be tried out.
 */
export function publicCustody(
  chains: readonly { events: readonly CustodyEvent[] }[],
  { visibility }: Pick<EstablishmentFacts, "visibility">,
  salt: string
): PublicCertificate["custody"] {
  const named = visibility === "name"
  return chains.flatMap(({ events }) =>
    events.map((event) => ({
      kind: event.kind,
      occurred_on: event.occurred_on,
      institution: event.actor_institution,
      document_number: named ? event.document_number : null,
      hash: named ? event.hash : documentDigest(salt, "custody", event.hash),
    }))
  )
}
