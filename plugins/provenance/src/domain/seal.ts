import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"

/** The keys that identities are sealed with. New seals use `current`; old ones name theirs. */
export interface SealingKeys {
  readonly current: string
  readonly byId: ReadonlyMap<string, Buffer>
}

/** What a sealed column holds, with the id of the key to store beside it. */
export interface Sealed {
  readonly sealed: string
  readonly key_id: string
}

/** A sealed value that cannot be opened: tampered with, moved to another row, or its key is gone. */
export class UnsealError extends Error {
  override readonly name = "UnsealError"
}

const ALGORITHM = "aes-256-gcm"
const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16
const FORM = "v1"

/**
 * Reads `IDENTITY_KEYS`: `keyid:base64-of-32-bytes[,keyid:…]`, the first being current. Rotating means
 * putting a new key in front and keeping the old ones until every row is sealed anew.
 * @throws RangeError on a malformed list; the message names the key's id or position, never its bytes
 */
export function parseSealingKeys(text: string): SealingKeys {
  const byId = new Map<string, Buffer>()
  for (const [position, part] of text.split(",").entries()) {
    const [, id, encoded] = /^\s*([\w.-]{1,40}):([A-Za-z0-9+/_-]+={0,2})\s*$/.exec(part) ?? []
    if (!id || !encoded) throw new RangeError(`identity key ${position + 1} is not "keyid:base64"`)
    if (byId.has(id)) throw new RangeError(`identity key id "${id}" is there twice`)
    const key = Buffer.from(encoded, "base64")
    if (key.length !== KEY_BYTES) throw new RangeError(`identity key "${id}" is not ${KEY_BYTES} bytes long`)
    byId.set(id, key)
  }
  const [current] = byId.keys()
  if (!current) throw new RangeError("no identity key given")
  return { current, byId }
}

/**
 * Seals a personal datum with AES-256-GCM under the current key (Ley 29733 arts. 9 and 16: security of
 * personal data). `place` says where it will be stored (row and column) and is authenticated with it, so
 * that a sealed value copied into another person's row does not open.
 */
export function seal(plaintext: string, place: string, keys: SealingKeys): Sealed {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyById(keys, keys.current), iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(place, "utf8"))
  const body = Buffer.concat([cipher.update(plaintext, "utf8"), cipher.final()])
  const sealed = [FORM, ...[iv, cipher.getAuthTag(), body].map((bytes) => bytes.toString("base64url"))].join(
    "."
  )
  return { sealed, key_id: keys.current }
}

/**
 * Opens what {@link seal} closed, with the key whose id was stored.
 * @throws UnsealError when the key is unknown, or the value or its place is not what was sealed
 */
export function unseal({ sealed, key_id }: Sealed, place: string, keys: SealingKeys): string {
  const [form, iv, tag, body, ...rest] = sealed.split(".")
  if (form !== FORM || !iv || !tag || body === undefined || rest.length > 0) {
    throw new UnsealError("not a sealed value")
  }
  const tagBytes = Buffer.from(tag, "base64url")
  if (tagBytes.length !== TAG_BYTES) throw new UnsealError("not a sealed value")
  try {
    const decipher = createDecipheriv(ALGORITHM, keyById(keys, key_id), Buffer.from(iv, "base64url"), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(place, "utf8"))
    decipher.setAuthTag(tagBytes)
    return Buffer.concat([decipher.update(Buffer.from(body, "base64url")), decipher.final()]).toString("utf8")
  } catch (cause) {
    if (cause instanceof UnsealError) throw cause
    throw new UnsealError("the sealed value was changed, moved, or sealed with another key", { cause })
  }
}

function keyById(keys: SealingKeys, id: string): Buffer {
  const key = keys.byId.get(id)
  if (!key) throw new UnsealError(`no identity key with id "${id}"`)
  return key
}
