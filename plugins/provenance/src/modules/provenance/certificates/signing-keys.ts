import { MedusaError } from "@medusajs/framework/utils"
import {
  type CertificateKeys,
  type CertificateKeySet,
  publicJwkOf,
  type PublicJwk,
} from "../../../domain/certificate-keys"
import type { Read } from "../lots/read-custody"

/** A key as the database remembers it. */
export type SigningKeyRow = {
  kid: string
  public_jwk: PublicJwk
  /** ISO, UTC. */
  created_at: string
  retired_at: string | null
  compromised_at: string | null
}

/**
 * Writes down the public halves of keys that are new, so that what they sign verifies when the private halves are
 * gone. Nothing to write in most calls: one query.
 * @throws MedusaError NOT_ALLOWED `signing_key_other` when an id stands for another key than it used to
 */
export async function rememberKeys(read: Read, keys: CertificateKeys): Promise<SigningKeyRow[]> {
  let known = await readKeys(read)
  const missing = [...keys.byId].filter(([kid]) => !known.some((row) => row.kid === kid))
  for (const [kid, key] of missing) {
    await read(
      "insert into provenance_signing_key (kid, public_jwk) values (?, ?::jsonb) on conflict (kid) do nothing",
      [kid, JSON.stringify(publicJwkOf(kid, key))]
    )
  }
  if (missing.length > 0) known = await readKeys(read)
  for (const [kid, key] of keys.byId) {
    if (known.find((row) => row.kid === kid)?.public_jwk.x !== publicJwkOf(kid, key).x) {
      throw refusal(
        "signing_key_other",
        `the key id ${kid} belongs to another key: give the new key a new id`
      )
    }
  }
  return known
}

/**
 * Makes sure that the current key may sign, and lays the others aside: from now on, what one of them signs does not
 * verify. Call inside the transaction that issues.
 * @throws MedusaError NOT_ALLOWED `signing_key_compromised`, `signing_key_retired`
 */
export async function takeUpKey(read: Read, keys: CertificateKeys): Promise<void> {
  const known = await rememberKeys(read, keys)
  const current = known.find(({ kid }) => kid === keys.current)
  if (current?.compromised_at) {
    throw refusal("signing_key_compromised", `the key ${keys.current} is compromised: put another one first`)
  }
  if (current?.retired_at) {
    throw refusal(
      "signing_key_retired",
      `the key ${keys.current} was laid aside for a newer one: put that first`
    )
  }
  if (known.some(({ kid, retired_at }) => kid !== keys.current && !retired_at)) {
    await read("update provenance_signing_key set retired_at = now() where kid <> ? and retired_at is null", [
      keys.current,
    ])
  }
}

/**
 * Every key that certificates may be verified with: all that ever signed, but for the compromised. `iat` and `exp`
 * (seconds, as OpenID Federation has them for key sets) say when a key was taken up and laid aside.
 */
export function keySet(rows: readonly SigningKeyRow[]): CertificateKeySet {
  return {
    keys: rows
      .filter(({ compromised_at }) => !compromised_at)
      .map(({ public_jwk, created_at, retired_at }) => ({
        ...public_jwk,
        iat: seconds(created_at),
        ...(retired_at && { exp: seconds(retired_at) }),
      })),
  }
}

/** All keys that there ever were, the latest first. One query. */
export async function readKeys(read: Read): Promise<SigningKeyRow[]> {
  return await read<SigningKeyRow>(
    `select kid, public_jwk, ${iso("created_at")}, ${iso("retired_at")}, ${iso("compromised_at")}
     from provenance_signing_key k order by k.created_at desc, kid`,
    []
  )
}

// As text, since not every connection makes the same of a time.
const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`

const seconds = (at: string) => Math.floor(Date.parse(at) / 1000)

const refusal = (code: string, message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
