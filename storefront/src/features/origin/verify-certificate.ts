import { compactVerify, importJWK } from "jose"
import { type SignedText, readSignedText } from "./certificate-text"
import { statusBit } from "./status-list"

/** Why a certificate must not be trusted. */
export type Falsehood =
  | "malformed"
  | "altered"
  | "unknown_key"
  | "wrong_algorithm"
  | "wrong_type"
  | "retired_key"
  | "foreign_issuer"
  | "other_code"
  | "not_yet_valid"
  | "expired"

/** What a check came to. `unknown` is no judgement: something that it takes was missing. */
export type Verdict =
  | { outcome: "genuine"; kid: string; text: SignedText }
  | { outcome: "revoked"; kid: string; text: SignedText }
  | { outcome: "false"; reason: Falsehood }
  | { outcome: "unknown"; reason: "unsupported" | "no_keys" | "no_status" }

/** Where the check gets what it cannot know by itself. Both reject when they cannot. */
export type Sources = {
  /** The issuer's public keys, as a JWK set (RFC 7517). */
  keys: () => Promise<unknown>
  /** The signed status list at this address. */
  statusList: (address: string) => Promise<string>
}

type Expected = {
  jws: string
  /** The code that the certificate has to be of. */
  code: string
  /** The address of the institution's shop, without a trailing slash: nobody else's certificates count there. */
  shop: string
  now?: Date
}

class Refusal extends Error {
  constructor(readonly verdict: Verdict) {
    super(verdict.outcome)
  }
}

const refuse = (reason: Falsehood): never => {
  throw new Refusal({ outcome: "false", reason })
}

/** A clock may be this far off ours. */
const LEEWAY_MS = 5 * 60_000

/**
 * Checks a certificate of origin as anybody may: signature by a key that the issuer publishes, issuer, dates, code,
 * and the place in the issuer's status list, whose own signature is checked the same way. Runs in the browser.
 * Never throws for a bad certificate: that is a {@link Verdict}.
 */
export async function verifyCertificate(expected: Expected, sources: Sources): Promise<Verdict> {
  const { code, shop, now = new Date() } = expected
  try {
    const keys = await sources.keys().catch((): never => {
      throw new Refusal({ outcome: "unknown", reason: "no_keys" })
    })
    const { kid, key, credential } = await checkSignature(expected.jws, keys)
    const text = readSignedText(credential) ?? refuse("malformed")
    if (text.subject.code !== code || text.subject.id !== `${text.issuer.id}/origen/${code}`) {
      refuse("other_code")
    }
    checkDates(text, key.exp, now)
    const revoked = await isRevoked(text, shop, keys, sources)
    return { outcome: revoked ? "revoked" : "genuine", kid, text }
  } catch (error) {
    if (error instanceof Refusal) return error.verdict
    throw error
  }
}

type Signed = { kid: string; key: PublishedKey; credential: unknown }

/** The payload of a JWS that one of these keys signed with Ed25519. `alg` is never the token's own choice. */
async function checkSignature(jws: string, keys: unknown): Promise<Signed> {
  let kid = ""
  let key: PublishedKey | undefined
  try {
    const { payload } = await compactVerify(
      jws,
      async (header) => {
        kid = header.kid ?? ""
        if (header.typ !== "vc+jwt") refuse("wrong_type")
        key = findKey(keys, kid) ?? refuse("unknown_key")
        try {
          return await importJWK({ kty: "OKP", crv: "Ed25519", x: key.x }, "EdDSA")
        } catch (cause) {
          // The key is published for this very use: what cannot take it is the browser.
          console.warn("this browser cannot check Ed25519 signatures", cause)
          throw new Refusal({ outcome: "unknown", reason: "unsupported" })
        }
      },
      { algorithms: ["EdDSA"] }
    )
    if (!key) return refuse("unknown_key")
    return { kid, key, credential: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)) }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const reason = (error as { code?: unknown }).code
    if (reason === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED") return refuse("altered")
    if (reason === "ERR_JOSE_ALG_NOT_ALLOWED") return refuse("wrong_algorithm")
    return refuse("malformed")
  }
}

/** A key of the issuer's set. `exp`: seconds since 1970 at which it was laid aside; what it signed before still counts. */
type PublishedKey = { x: string; exp: number | null }

function findKey(set: unknown, kid: string): PublishedKey | undefined {
  const keys = (set as { keys?: unknown } | null)?.keys
  for (const each of Array.isArray(keys) ? (keys as (Record<string, unknown> | null)[]) : []) {
    if (kid === "" || each?.kid !== kid || each.kty !== "OKP" || each.crv !== "Ed25519") continue
    if (typeof each.x === "string") {
      return { x: each.x, exp: typeof each.exp === "number" ? each.exp : null }
    }
  }
  return undefined
}

function checkDates({ validFrom, validUntil }: SignedText, keyEnd: number | null, now: Date) {
  const from = Date.parse(validFrom)
  if (Number.isNaN(from)) refuse("malformed")
  if (from > now.getTime() + LEEWAY_MS) refuse("not_yet_valid")
  if (keyEnd !== null && from > keyEnd * 1000 + LEEWAY_MS) refuse("retired_key")
  if (validUntil === null) return
  const until = Date.parse(validUntil)
  if (Number.isNaN(until)) refuse("malformed")
  if (until < now.getTime()) refuse("expired")
}

/**
 * The certificate's bit in its status list. The list is asked of the shop that is visited, whatever address it has: a
 * shop that has moved goes on serving the lists that name its old address, and by that vouches for the certificates
 * that do. One that serves no such list has nothing to do with that address.
 */
async function isRevoked(
  { issuer, status }: SignedText,
  shop: string,
  keys: unknown,
  sources: Sources
): Promise<boolean> {
  const noStatus = new Refusal({ outcome: "unknown", reason: "no_status" })
  const notOurs = issuer.id === shop ? noStatus : new Refusal({ outcome: "false", reason: "foreign_issuer" })
  // A list elsewhere is somebody else's: it could say whatever they like.
  if (!status?.list.startsWith(`${issuer.id}/certificate-status/`)) throw notOurs
  const jws = await sources.statusList(status.list).catch((cause: unknown): never => {
    console.warn("the list of revoked certificates did not arrive", cause)
    throw noStatus
  })
  try {
    const { credential } = await checkSignature(jws, keys)
    const { id, issuer: by, credentialSubject: list } = credential as StatusListCredential
    const issuedHere = (typeof by === "string" ? by : by?.id) === issuer.id && id === status.list
    const aboutRevocation = list?.type === "BitstringStatusList" && list.statusPurpose === "revocation"
    if (!issuedHere || !aboutRevocation || typeof list.encodedList !== "string") throw notOurs
    return await statusBit(list.encodedList, status.index)
  } catch (cause) {
    console.warn("the list of revoked certificates could not be read", cause)
    throw notOurs
  }
}

type StatusListCredential = {
  id?: unknown
  issuer?: string | { id?: unknown }
  credentialSubject?: { type?: unknown; statusPurpose?: unknown; encodedList?: unknown }
}
