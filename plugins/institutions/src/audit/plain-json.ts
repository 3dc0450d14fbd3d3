import { createHash } from "node:crypto"

/**
 * A value as plain JSON: dates become ISO texts, bigints decimal texts, bytes their number and SHA-256.
 * @throws TypeError on cycles
 */
export function plainJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, plain) ?? "null")
}

function plain(this: Record<string, unknown>, key: string, value: unknown): unknown {
  // JSON.stringify has already asked for `toJSON`, which makes a list of numbers of bytes.
  const given = this[key]
  if (ArrayBuffer.isView(given)) {
    const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
    return `[${bytes.length} bytes, sha256 ${createHash("sha256").update(bytes).digest("hex")}]`
  }
  if (given instanceof Map) return Object.fromEntries(given)
  if (given instanceof Set) return [...given]
  return typeof value === "bigint" ? String(value) : value
}
