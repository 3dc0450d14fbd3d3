/** All of something, in basis points. */
export const WHOLE_BP = 10_000

/** Basis points as people read a part: `1850` → "18.5 %". */
export function formatBasisPoints(bp: number): string {
  return `${writeBasisPoints(bp)}\u00a0%`
}

/** Basis points as they can be typed again: `1850` → "18.5". */
export function writeBasisPoints(bp: number): string {
  return String(bp / 100)
}

/** A percentage as somebody typed it (`18`, `18,5`, `18.5 %`) in basis points; null when it is none from 0 to 100. */
export function readBasisPoints(typed: string): number | null {
  const text = typed.normalize("NFKC").replace(/\s+/g, "").replace(",", ".").replace(/%$/, "")
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return null
  const bp = Math.round(Number(text) * 100)
  return bp <= WHOLE_BP ? bp : null
}
