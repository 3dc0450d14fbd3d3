/** The kinds of tests, in the order they run: the quick ones first. */
export const kinds = ["unit", "module", "http", "browser"] as const
export type Kind = (typeof kinds)[number]

const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word)

/** `npm test -- http purchase`: words that name kinds choose them, all others are handed to the test runners. */
export function chooseKinds(args: string[]): { chosen: Kind[]; rest: string[] } {
  const named = args.filter(isKind)
  return {
    chosen: kinds.filter((kind) => named.length === 0 || named.includes(kind)),
    rest: args.filter((a) => !isKind(a)),
  }
}
