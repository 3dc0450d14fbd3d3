import { FileProblem } from "../import-problem"
import { readWholeXml } from "./read-xml"

/** How many different texts a workbook can have, and how many characters of them. */
const MOST_STRINGS = 500_000
const MOST_CHARACTERS = 30_000_000

/**
 * The texts that cells refer to by number. How something is pronounced, which Excel keeps beside it in some languages,
 * is left out.
 * @throws FileProblem `workbook_too_large`, `not_a_workbook`
 */
export async function readSharedStrings(pieces: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = []
  let [current, characters, inText, inPhonetic] = ["", 0, false, false]
  await readWholeXml(pieces, {
    open: (name) => {
      if (name === "si") current = ""
      if (name === "rPh") inPhonetic = true
      if (name === "t") inText = !inPhonetic
    },
    text: (text) => {
      if (!inText) return
      current += text
      characters += text.length
      if (characters > MOST_CHARACTERS) throw new FileProblem("workbook_too_large")
    },
    close: (name) => {
      if (name === "t") inText = false
      if (name === "rPh") inPhonetic = false
      if (name !== "si") return
      if (strings.push(unescaped(current)) > MOST_STRINGS) throw new FileProblem("workbook_too_large")
    },
  })
  return strings
}

/** Excel writes characters that XML has no place for as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
}
