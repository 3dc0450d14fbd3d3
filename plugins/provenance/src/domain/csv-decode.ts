/**
 * The text of a file that a spreadsheet saved: UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode
 * text" of Excel), else Windows-1252, which Excel writes in Peru when it is asked for plain CSV. What is valid UTF-8
 * is taken for it: a text of Windows-1252 with accents hardly ever is.
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

// From 0x80 to 0x9F; the five that are not assigned stay what they are.
const ABOVE_ASCII = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"

// Node's own decoder of that name read Latin-1 in version 20: quotes and the euro became control characters.
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => ABOVE_ASCII[character.charCodeAt(0) - 0x80] ?? character)
}
