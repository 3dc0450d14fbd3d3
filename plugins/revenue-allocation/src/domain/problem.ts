/** One reason why something is refused: a code that the panel has words for, and the field that it is about. */
export type Problem = { code: string; field: string }

/** The problems whose condition holds, in the order given. */
export function problemsIf(...checks: readonly (readonly [boolean, string, string])[]): Problem[] {
  return checks.filter(([holds]) => holds).map(([, code, field]) => ({ code, field }))
}
