/**
 * What a spreadsheet takes for the beginning of a formula: `=`, `+`, `-`, `@`, also in the full-width and small forms
 * of East Asian type and as the mathematical minus, behind any blanks, invisible characters and quotes that it drops
 * while it reads.
 */
const STARTS_FORMULA = /^[\p{Z}\p{C}"']*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]/u

// In Peru spreadsheets separate by `;` or `,` depending on how the computer is set up. Where the wrong one is used,
// quotes do not hold a cell together, and what comes after these begins one.
const SEPARATORS = /(?<=[;\t\r\n])/

/**
 * A text that no spreadsheet computes: an apostrophe stands before whatever could begin a formula, at the start and
 * after anything that some program takes for the end of a cell. A tab or line break at the very start gets one too:
 * some programs drop it and read on.
 */
export function inertCell(text: string): string {
  const inert = text
    .split(SEPARATORS)
    .map((part) => (STARTS_FORMULA.test(part) ? `'${part}` : part))
    .join("")
  return /^[\t\r\n]/.test(inert) ? `'${inert}` : inert
}
