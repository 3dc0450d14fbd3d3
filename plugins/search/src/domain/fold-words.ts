import { tokens } from "./tokens"

/** The words of a text as they are compared (`fold`), in their order. */
export function foldWords(text: string): string[] {
  return tokens(text).map(({ folded }) => folded)
}
