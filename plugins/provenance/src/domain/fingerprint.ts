import { createHmac } from "node:crypto"
import type { DocumentType } from "./identity-document"

/** The key of fingerprints, and an id derived from it that says nothing of it. */
export interface FingerprintKey {
  readonly id: string
  readonly secret: Buffer
}

const SHORTEST = 32

/**
 * Reads `IDENTITY_HASH_KEY`.
 * @throws RangeError for fewer than 32 characters: there are only 10⁸ DNIs, and whoever guesses the key knows them all
 */
export function parseFingerprintKey(text: string): FingerprintKey {
  if (text.trim().length < SHORTEST) {
    throw new RangeError(`IDENTITY_HASH_KEY has fewer than ${SHORTEST} characters`)
  }
  const secret = Buffer.from(text.trim(), "utf8")
  return { id: hmac(secret, "tejido fingerprint key id").toString("hex").slice(0, 8), secret }
}

/**
 * By what the same person is found a second time without unsealing anybody: HMAC-SHA-256 of a document's type and
 * number in its one form (`readDocumentNumber`), behind the id of the key: `1f3a9c02.Zk…`. Without the key nobody can
 * go back from it to the number, nor try numbers out.
 */
export function fingerprint(type: DocumentType, number: string, key: FingerprintKey): string {
  return `${key.id}.${hmac(key.secret, `${type}:${number}`).toString("base64url")}`
}

/** Whether a stored fingerprint was made with this key. */
export function isFingerprintOf(stored: string | null, key: FingerprintKey): boolean {
  return stored !== null && stored.startsWith(`${key.id}.`)
}

function hmac(secret: Buffer, text: string): Buffer {
  return createHmac("sha256", secret).update(text, "utf8").digest()
}
