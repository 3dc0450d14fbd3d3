import { createHmac, timingSafeEqual } from "node:crypto"

/** The till's payment provider as Medusa names it: the provider's identifier and its id in the configuration. */
export const TILL_PROVIDER = "pp_till_till"

/** A payment that the till vouches for; the amount in céntimos. */
export type VouchedSale = { sale: string; amount: number }

/**
 * What shows that a payment was made at a table: anybody may ask the shop for a payment session with any data, and
 * nobody outside of this server can make this of it.
 */
export function tillProof({ sale, amount }: VouchedSale, secret: string): string {
  return createHmac("sha256", secret).update(`tejido:till:${sale}:${amount}`).digest("base64url")
}

/** Whether the proof is of this very sale and amount. */
export function isTillProof(sale: VouchedSale, proof: string, secret: string): boolean {
  const [given, made] = [Buffer.from(proof), Buffer.from(tillProof(sale, secret))]
  return given.length === made.length && timingSafeEqual(given, made)
}
