import { gunzipSync, gzipSync } from "node:zlib"

/** How many places a list has: the least that W3C Bitstring Status List 1.0 allows, so that one hides in many. */
export const STATUS_LIST_SIZE = 131_072

const BITS = 17
const MASK = STATUS_LIST_SIZE - 1

/**
 * The place of the `n`-th certificate of a list. Places are scattered by the list's own secret seed, so that a place
 * does not tell when a certificate was issued and beside which others. No two `n` have the same place.
 * @param n from 0 to below {@link STATUS_LIST_SIZE}
 * @param seed 32 hexadecimal digits
 */
export function scatteredIndex(n: number, seed: string): number {
  let place = n
  // Each step can be undone (odd factor, xor with the upper bits), so together they are a permutation.
  for (let round = 0; round < 4; round++) {
    const key = Number.parseInt(seed.slice(round * 8, round * 8 + 8), 16)
    place = (Math.imul(place, key | 1) + (key >>> 12)) & MASK
    place ^= place >>> ((BITS >> 1) + 1)
  }
  return place
}

/** The list as `encodedList` wants it: bits from the left, gzip, base64url, and `u` for "base64url" before it. */
export function encodeStatusList(revoked: Iterable<number>): string {
  const bits = Buffer.alloc(STATUS_LIST_SIZE / 8)
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return `u${gzipSync(bits).toString("base64url")}`
}

/**
 * Whether the bit of a place is set.
 * @throws RangeError for what is no encoded list of that size, and for a place outside of it
 */
export function isSet(encodedList: string, index: number): boolean {
  if (!encodedList.startsWith("u")) throw new RangeError("the status list is not in base64url")
  let bits: Buffer
  try {
    // What would grow beyond any sensible list is refused before it fills the memory.
    bits = gunzipSync(Buffer.from(encodedList.slice(1), "base64url"), {
      maxOutputLength: 4 * STATUS_LIST_SIZE,
    })
  } catch (cause) {
    throw new RangeError("the status list cannot be unpacked", { cause })
  }
  if (bits.length * 8 < STATUS_LIST_SIZE) throw new RangeError("the status list is too short")
  const byte = Number.isInteger(index) && index >= 0 ? bits[index >> 3] : undefined
  if (byte === undefined) throw new RangeError("the place is not in the status list")
  return (byte & (0x80 >> (index & 7))) !== 0
}
