/** From which length on a word may have one typo, and two. */
export interface TypoRules {
  oneFrom: number
  twoFrom: number
}

export const TYPO_RULES: TypoRules = { oneFrom: 5, twoFrom: 9 }

/** Deletions are looked up by the beginning of a word: the rest is compared anyway. */
const COMPARED_PREFIX = 7

/** How many typos a word of the catalogue may have and still be meant: it is the right word whose length counts. */
export function typosAllowed(word: string, { oneFrom, twoFrom }: TypoRules = TYPO_RULES): 0 | 1 | 2 {
  if (word.length < oneFrom || /\d/.test(word)) {
    return 0
  }
  return word.length < twoFrom ? 1 : 2
}

/**
 * How many typos make `meant` into `typed`: a letter too many, missing or wrong counts one, and so do two that
 * changed places. A wrong first letter counts two, for people hardly ever mistype that one.
 *
 * @param most stop counting above this
 * @returns the number of typos, or `Infinity` when there are more than `most`
 */
export function typosBetween(typed: string, meant: string, most: number): number {
  const surcharge = typed[0] === meant[0] || swapped(typed, meant) ? 0 : 1
  const distance = alignment(typed, meant, most - surcharge) + surcharge
  return distance <= most ? distance : Infinity
}

/** "blosa" for "bolsa" begins well; "oblsa" does not, and is one slip of two fingers all the same. */
function swapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0]
}

function alignment(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) {
    return Infinity
  }
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      }
      row.push(cost)
    }
    if (Math.min(...row) > most) {
      return Infinity
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity
}

/**
 * A word's beginning with up to `depth` letters left out, itself included. Two words with at most `depth`
 * typos between them share one of these, so an index over them finds every word that may have been meant
 * (the symmetric deletion of Garbe's SymSpell), and needs no extension of the database.
 */
export function deletions(word: string, depth: number): string[] {
  let layer = new Set([word.slice(0, COMPARED_PREFIX)])
  const all = new Set(layer)
  for (let round = 0; round < depth; round++) {
    const next = new Set<string>()
    for (const shorter of layer) {
      for (let i = 0; i < shorter.length; i++) {
        next.add(shorter.slice(0, i) + shorter.slice(i + 1))
      }
    }
    next.forEach((entry) => all.add(entry))
    layer = next
  }
  all.delete("")
  return [...all]
}
