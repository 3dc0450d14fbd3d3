import { createSecretKey, type KeyObject } from "node:crypto"

const keys = new Map<string, KeyObject>()

/**
 * The key that tokens are signed with, made once. Given the text itself, `jsonwebtoken` would first try at every
 * verification to read a public key out of it, which takes ten times as long as the verification.
 * @param secret `jwtSecret` of `medusa-config`
 */
export function signingKey<Secret>(secret: Secret): Secret | KeyObject {
  if (typeof secret !== "string") return secret
  let key = keys.get(secret)
  if (!key) {
    key = createSecretKey(Buffer.from(secret))
    keys.set(secret, key)
  }
  return key
}
