/**
 * A small random source that always says the same for the same text (FNV-1a to seed, mulberry32 to run).
 * Not for secrets: for ornaments that must not change between two servers.
 */
export function seededRandom(seed: string) {
  let state = 0x811c9dc5
  for (const character of seed.normalize("NFC")) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    /** A whole number from 0 to `below` − 1. */
    integer: (below: number) => Math.floor(next() * below),
    pick: <T>(options: readonly [T, ...T[]]): T => options[Math.floor(next() * options.length)] ?? options[0],
  }
}

export type SeededRandom = ReturnType<typeof seededRandom>
