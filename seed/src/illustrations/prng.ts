/** A small seeded source of variation: the same seed always gives the same drawing. */
export interface Rng {
  /** A number in [min, max). */
  between(min: number, max: number): number
  /** A whole number in [min, max], both ends included. */
  whole(min: number, max: number): number
  /** One of the options; throws when there are none. */
  pick<T>(options: readonly T[]): T
  /** True with the given probability. */
  chance(probability: number): boolean
  /** An independent stream, so that adding a detail in one part leaves the other parts as they were. */
  fork(name: string): Rng
}

/** FNV-1a: spreads short, similar seeds ("bag-1", "bag-2") over the whole 32-bit range. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}

/** Mulberry32 over the hash of `seed`. */
export function seeded(seed: string): Rng {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  // The first numbers of neighbouring states resemble each other.
  next()
  next()
  return {
    between: (min, max) => min + next() * (max - min),
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick: <T>(options: readonly T[]): T => {
      if (options.length === 0) throw new Error(`nothing to pick from (seed ${seed})`)
      return options[Math.floor(next() * options.length)] as T
    },
    chance: (probability) => next() < probability,
    fork: (name) => seeded(`${seed}/${name}`),
  }
}
