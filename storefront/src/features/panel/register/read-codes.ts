const CODE = /^[A-Z]{3}-\d{4,6}$/

/** Codes of artisans that somebody wrote with spaces, commas or lines between, and what of it is no code. */
export function readCodes(text: string): { codes: string[]; wrong: string[] } {
  const words = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\s*\p{Pd}\s*/gu, "-")
    .split(/[\s,;]+/)
    .filter((word) => word !== "")
  const unique = [...new Set(words)]
  return { codes: unique.filter((word) => CODE.test(word)), wrong: unique.filter((word) => !CODE.test(word)) }
}
