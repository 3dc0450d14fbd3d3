/** A piece of a text: in both, only in the older, only in the newer. */
export type DiffPart = { kind: "same" | "gone" | "new"; text: string }

// Longer texts than any listing has: they are shown whole, side by side.
const MOST_WORDS = 1_500

/**
 * What became of a text, word by word: the parts without `new` make the older text, those without `gone` the newer.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return joined([
      { kind: "gone", text: before },
      { kind: "new", text: after },
    ])
  }
  const same = commonLengths(old, now)
  const parts: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [was = "", is = ""] = [old[i], now[j]]
    if (i < old.length && j < now.length && was === is) {
      parts.push({ kind: "same", text: was })
      i++
      j++
    } else if (j >= now.length || (i < old.length && at(same, i + 1, j) >= at(same, i, j + 1))) {
      parts.push({ kind: "gone", text: was })
      i++
    } else {
      parts.push({ kind: "new", text: is })
      j++
    }
  }
  return joined(parts)
}

/** Words with the blanks that follow them, so that put together they are the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|^\s+/g) ?? []
}

/** How many words two texts share from two places on, by longest common subsequence. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = rows[i]
      if (!row) continue
      row[j] =
        old[i] === now[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
    }
  }
  return rows
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const all: DiffPart[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (part.text === "") continue
    if (last?.kind === part.kind) last.text += part.text
    else all.push({ ...part })
  }
  return all
}
