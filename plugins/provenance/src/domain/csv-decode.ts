/**
 * The text of a file that a spreadsheet saved: UTF-8 with or without a byte order mark, UTF-16 with one ("Unicode
 * text" of Excel), else Windows-1252, which Excel writes in Peru when it is asked for plain CSV. What is valid UTF-8
 * is taken for it: a text of Windows-1252 with accents hardly ever is.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  return new TextDecoder(encoding).decode(bytes)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return "utf-8"
  } catch {
    return "windows-1252"
  }
}
