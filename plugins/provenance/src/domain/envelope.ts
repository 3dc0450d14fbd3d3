import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { seal, type SealingKeys, unseal, UnsealError } from "./seal"

/** The key of one file, and the same key sealed with the identity keys, to be stored beside the file. */
export interface DataKey {
  readonly key: Buffer
  readonly wrapped_key: string
  readonly key_id: string
}

const ALGORITHM = "aes-256-gcm"
const [KEY_BYTES, IV_BYTES, TAG_BYTES] = [32, 12, 16]

/**
 * A fresh key for one file (envelope encryption): a rotation seals only the key anew and never touches the file, and
 * taking the key away destroys what it sealed.
 * @param place the row whose key it is; authenticated
 */
export function newDataKey(place: string, keys: SealingKeys): DataKey {
  const key = randomBytes(KEY_BYTES)
  const { sealed, key_id } = seal(key.toString("base64url"), place, keys)
  return { key, wrapped_key: sealed, key_id }
}

/** @throws UnsealError when the identity key is gone, or this is another row's */
export function unwrapDataKey(wrapped: Omit<DataKey, "key">, place: string, keys: SealingKeys): Buffer {
  return Buffer.from(
    unseal({ sealed: wrapped.wrapped_key, key_id: wrapped.key_id }, place, keys),
    "base64url"
  )
}

/** Seals bytes with a file's key (AES-256-GCM; initialisation vector, tag, body). */
export function sealBytes(bytes: Buffer, place: string, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(place, "utf8"))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

/** @throws UnsealError when the bytes or their place are not what was sealed */
export function openBytes(sealed: Buffer, place: string, key: Buffer): Buffer {
  if (sealed.length < IV_BYTES + TAG_BYTES) throw new UnsealError("not sealed bytes")
  try {
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(place, "utf8"))
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()])
  } catch (cause) {
    throw new UnsealError("the sealed bytes were changed, moved, or sealed with another key", { cause })
  }
}
