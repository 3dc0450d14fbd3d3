import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

/** The hash that entry `seq` had at a moment, signed with a key that the database does not have. */
export type Seal = { seq: string; hash: string; at: string; hmac: string }

/** Columns of `audit_seal s` that give a {@link Seal}, all null where there is none. */
export const SEAL_COLUMNS = `encode(s.hash, 'hex') as seal_hash, encode(s.hmac, 'hex') as seal_hmac,
  to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as seal_at`

/**
 * The keys of seals, the one that seals first, derived from the secrets in `AUDIT_KEY` (comma-separated: put a new one
 * in front and keep the old ones, or their seals cannot be checked any more), else from `COOKIE_SECRET`. Empty when
 * there is neither.
 */
export function sealKeys(env: Record<string, string | undefined> = process.env): Buffer[] {
  return (env.AUDIT_KEY || env.COOKIE_SECRET || "")
    .split(",")
    .map((secret) => secret.trim())
    .filter(Boolean)
    .map((secret) => Buffer.from(hkdfSync("sha256", secret, "", "tejido audit seal", 32)))
}

/** Signs an entry's hash. `at` in ISO with milliseconds, UTC. */
export function sealWith(key: Buffer, seal: Omit<Seal, "hmac">): string {
  return createHmac("sha256", key).update(`seal/1,${seal.seq},${seal.hash},${seal.at}`).digest("hex")
}

/** Whether one of the keys made the seal. */
export function isGenuine(keys: readonly Buffer[], seal: Seal): boolean {
  const given = Buffer.from(seal.hmac, "hex")
  return keys.some((key) => {
    const own = Buffer.from(sealWith(key, seal), "hex")
    return own.length === given.length && timingSafeEqual(own, given)
  })
}
