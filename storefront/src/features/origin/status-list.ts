/** A list may grow to this many bytes once unpacked: 32 million certificates, and no bomb. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * The bit of one certificate in a Bitstring Status List (W3C, 2025): multibase `u` before base64url, gzip, the first
 * bit the leftmost of the first byte.
 * @throws Error when the list cannot be unpacked or has no such place: then nothing is known, not "not revoked".
 */
export async function statusBit(encodedList: string, index: number): Promise<boolean> {
  if (!encodedList.startsWith("u")) throw new Error("the status list is not in base64url")
  const bytes = await unpack(fromBase64Url(encodedList.slice(1)))
  const byte = bytes[index >> 3]
  if (byte === undefined) throw new Error(`the status list has no place ${index}`)
  return ((byte >> (7 - (index & 7))) & 1) === 1
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      throw new Error("the status list is too large")
    }
    chunks.push(value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0))
}
