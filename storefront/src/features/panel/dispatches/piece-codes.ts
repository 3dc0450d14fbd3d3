import { parseSerialCode } from "../../../lib/serial-code"

/**
 * Codes of pieces as somebody typed them or a scanner wrote them, on lines of their own or with commas between: a QR
 * code holds the whole address of a certificate. What is none of these is given back as it stands, to be corrected.
 */
export function readPieceCodes(text: string): { codes: string[]; wrong: string[] } {
  const codes = new Set<string>()
  const wrong: string[] = []
  for (const typed of text.split(/[\n,;]+/)) {
    const last =
      typed
        .trim()
        .replace(/[?#].*$/, "")
        .split("/")
        .at(-1) ?? ""
    const read = parseSerialCode(last)
    if ("code" in read) codes.add(read.code)
    else if (read.problem !== "empty") wrong.push(typed.trim())
  }
  return { codes: [...codes], wrong }
}
