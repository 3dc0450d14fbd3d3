/**
 * A head of the audit log as a verification prints it and people note it down: `120:9f86d0…`, 64 hex digits.
 * @throws Error when it is something else
 */
export function parseNoted(text: string): { seq: number; hash: string } {
  const [, seq, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  if (!seq || !hash) throw new Error(`--noted ${text}: not a number, a colon and 64 hex digits`)
  return { seq: Number(seq), hash: hash.toLowerCase() }
}
