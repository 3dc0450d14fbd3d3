import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto"
import type { JWK } from "jose"

/** The keys that this installation holds: `current` signs, of the others only the public halves are wanted. */
export type CertificateKeys = {
  current: string
  /** By key id, the current one first. */
  byId: ReadonlyMap<string, KeyObject>
}

/** The public half of a key as the key set shows it. */
export type PublicJwk = JWK & { kty: "OKP"; crv: "Ed25519"; x: string; kid: string }

/** The key set as it is published; times in seconds. A key with `exp` was laid aside then and signs nothing any more. */
export type CertificateKeySet = { keys: (JWK & { iat?: number; exp?: number })[] }

const SEED_BYTES = 32
// RFC 8410: what stands before the seed in PKCS#8, which is how Node takes a private key.
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex")
const KEY_ID = /^[\w.-]{1,64}$/

/**
 * Reads `keyid:base64` of Ed25519 seeds, comma-separated; the first signs. A seed is never repeated in an error.
 * @throws RangeError when one is malformed or an id is there twice
 */
export function parseCertificateKeys(text: string): CertificateKeys {
  const byId = new Map<string, KeyObject>()
  for (const [i, entry] of text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .entries()) {
    const [kid = "", encoded = "", ...rest] = entry.split(":")
    if (!KEY_ID.test(kid) || rest.length > 0)
      throw new RangeError(`certificate key ${i + 1} is not "keyid:base64"`)
    if (byId.has(kid)) throw new RangeError(`certificate key id "${kid}" is there twice`)
    const seed = Buffer.from(encoded, "base64")
    if (seed.length !== SEED_BYTES)
      throw new RangeError(`certificate key "${kid}" is not ${SEED_BYTES} bytes long`)
    byId.set(kid, createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" }))
  }
  const [current] = byId.keys()
  if (!current) throw new RangeError("no certificate key given")
  return { current, byId }
}

/** The public half, as RFC 8037 writes it. */
export function publicJwkOf(kid: string, key: KeyObject): PublicJwk {
  const { x } = createPublicKey(key).export({ format: "jwk" })
  return { kty: "OKP", crv: "Ed25519", x: String(x), kid, alg: "EdDSA", use: "sig" }
}
