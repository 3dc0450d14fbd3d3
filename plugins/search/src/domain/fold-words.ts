import { fold } from "./fold"

/** The words of a text as they are compared: folded, cut at everything that is no letter or digit. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
