/** What stands where a value must not be read. */
export const MASK = "•••"

// Words of a field's name that tell that its value is secret or identifies a person in custody.
const SECRET_WORDS = new Set([
  "authorization",
  "clave",
  "contrasena",
  "cookie",
  "credential",
  "credentials",
  "dni",
  "otp",
  "passcode",
  "passphrase",
  "password",
  "passwords",
  "passwd",
  "secret",
  "secrets",
  "token",
  "tokens",
  "totp",
])
const SECRET_NAMES =
  /(_sealed|_hash|_cipher)$|(^|_)(full_name|api_key|private_key|document_number|recovery_codes?|backup_codes?)(_|$)/

/** Whether a field's name, in snake or camel case, says that its value is sealed, secret or somebody's identity. */
export function isSealedField(name: string): boolean {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase()
  return SECRET_NAMES.test(snake) || snake.split("_").some((word) => SECRET_WORDS.has(word))
}

/**
 * The same value with everything under the name of a sealed field replaced by {@link MASK}, at any depth. Null stays
 * null: that a field was empty is no secret, and whoever reads a change must see that it was set or taken away.
 * @param value plain JSON, without cycles
 */
export function maskSealed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(maskSealed)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      inner !== null && isSealedField(name) ? MASK : maskSealed(inner),
    ])
  )
}
