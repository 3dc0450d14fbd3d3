import { compactVerify, createLocalJWKSet, decodeProtectedHeader, errors } from "jose"
import type { OriginCredential } from "./certificate-credential"
import type { CertificateKeySet } from "./certificate-keys"
import { isSet } from "./certificate-status-list"

/** What can be wrong with a certificate. The first that makes the rest meaningless ends the list. */
export type CertificateProblem =
  | "malformed"
  | "wrong_algorithm"
  | "wrong_type"
  | "unknown_key"
  | "bad_signature"
  | "not_a_certificate"
  | "foreign_issuer"
  | "not_yet_valid"
  | "expired"
  | "key_expired"
  | "other_code"
  | "revoked"
  | "status_unknown"

export type Verification = {
  ok: boolean
  problems: CertificateProblem[]
  kid: string | null
  /** What was signed; null unless the signature holds. */
  credential: OriginCredential | null
}

export type VerifyAsk = {
  jws: string
  /** The issuer's key set. Keys that stand in the certificate itself are never looked at. */
  jwks: CertificateKeySet
  /** Addresses that this issuer has had. */
  issuers: readonly string[]
  /** The signed status list that the certificate names, what is known of its revocation, or null: not looked at. */
  status: { list: string } | { revoked: boolean } | null
  /** The code that it should be about. */
  code?: string
  now?: Date
}

/** Clocks may differ by this much. */
const SKEW_MS = 60_000
const TYPE = "vc+jwt"

/**
 * Verifies a certificate of origin: form, key, signature, issuer, time, what it is about, and revocation. Never
 * throws for what it is given: whatever is wrong is among the problems.
 */
export async function verifyCertificate(ask: VerifyAsk): Promise<Verification> {
  const { problem, kid, payload } = await openSigned(ask.jws, ask.jwks)
  if (problem) return { ok: false, problems: [problem], kid, credential: null }
  if (!isOriginCredential(payload)) {
    return { ok: false, problems: ["not_a_certificate"], kid, credential: null }
  }
  const now = (ask.now ?? new Date()).getTime()
  const problems = [
    ...issuerProblems(payload, ask.issuers),
    ...timeProblems(payload, ask.jwks.keys.find((key) => key.kid === kid)?.exp, now),
    ...(ask.code !== undefined && payload.credentialSubject.code !== ask.code ? ["other_code" as const] : []),
    ...(ask.status ? await statusProblems(payload, ask, ask.status) : []),
  ]
  return { ok: problems.length === 0, problems, kid, credential: payload }
}

type Opened =
  | { problem: CertificateProblem; kid: string | null; payload?: undefined }
  | { problem: null; kid: string; payload: unknown }

/** The signed content of a JWS of ours. `none`, other algorithms and embedded keys do not get as far as a signature. */
async function openSigned(jws: string, jwks: CertificateKeySet): Promise<Opened> {
  let header: ReturnType<typeof decodeProtectedHeader>
  try {
    header = decodeProtectedHeader(jws)
  } catch {
    return { problem: "malformed", kid: null }
  }
  const kid = typeof header.kid === "string" ? header.kid : null
  if (header.alg !== "EdDSA") return { problem: "wrong_algorithm", kid }
  if (header.typ !== TYPE || header.crit !== undefined) return { problem: "wrong_type", kid }
  if (kid === null || !jwks.keys.some((key) => key.kid === kid)) return { problem: "unknown_key", kid }
  try {
    const { payload } = await compactVerify(jws, createLocalJWKSet(jwks), { algorithms: ["EdDSA"] })
    return {
      problem: null,
      kid,
      payload: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)),
    }
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) return { problem: "bad_signature", kid }
    return { problem: "malformed", kid }
  }
}

function isOriginCredential(value: unknown): value is OriginCredential {
  const credential = value as Partial<OriginCredential> | null
  const status = credential?.credentialStatus
  return (
    Array.isArray(credential?.type) &&
    credential.type.includes("VerifiableCredential") &&
    credential.type.includes("CertificateOfOrigin") &&
    typeof credential.issuer?.id === "string" &&
    typeof credential.validFrom === "string" &&
    typeof credential.credentialSubject?.code === "string" &&
    status?.type === "BitstringStatusListEntry" &&
    status.statusPurpose === "revocation" &&
    /^\d{1,9}$/.test(status.statusListIndex) &&
    typeof status.statusListCredential === "string"
  )
}

function issuerProblems({ issuer, credentialSubject }: OriginCredential, issuers: readonly string[]) {
  const ours = issuers.includes(issuer.id) && credentialSubject.id.startsWith(`${issuer.id}/`)
  return ours ? [] : ["foreign_issuer" as const]
}

function timeProblems(
  credential: OriginCredential & { validUntil?: unknown },
  keyExpires: number | undefined,
  now: number
): CertificateProblem[] {
  const from = Date.parse(credential.validFrom)
  const until = credential.validUntil === undefined ? Infinity : Date.parse(String(credential.validUntil))
  if (Number.isNaN(from) || Number.isNaN(until)) return ["not_a_certificate"]
  return [
    ...(from > now + SKEW_MS ? (["not_yet_valid"] as const) : []),
    ...(until < now - SKEW_MS ? (["expired"] as const) : []),
    // Signed with a key that had been laid aside by then.
    ...(keyExpires !== undefined && from > keyExpires * 1000 + SKEW_MS ? (["key_expired"] as const) : []),
  ]
}

async function statusProblems(
  { issuer, credentialStatus }: OriginCredential,
  { jwks }: VerifyAsk,
  status: { list: string } | { revoked: boolean }
): Promise<CertificateProblem[]> {
  if ("revoked" in status) return status.revoked ? ["revoked"] : []
  const { payload } = await openSigned(status.list, jwks)
  const list = payload as
    | { id?: unknown; issuer?: { id?: unknown }; type?: unknown; credentialSubject?: Record<string, unknown> }
    | null
    | undefined
  const fits =
    list?.id === credentialStatus.statusListCredential &&
    list.issuer?.id === issuer.id &&
    Array.isArray(list.type) &&
    list.type.includes("BitstringStatusListCredential") &&
    list.credentialSubject?.statusPurpose === "revocation"
  if (!fits) return ["status_unknown"]
  try {
    const index = Number(credentialStatus.statusListIndex)
    return isSet(String(list.credentialSubject?.encodedList), index) ? ["revoked"] : []
  } catch {
    return ["status_unknown"]
  }
}
