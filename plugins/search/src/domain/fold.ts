/** Written with an apostrophe of any kind in Quechua ("ch'ullu", "ch’ullu"), and rarely typed with one. */
const APOSTROPHES = /(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu
const TILDE_N = /n\u0303/g
const MARKS = /\p{M}/gu

/**
 * Text as it is compared: lower case, without accents, ñ kept, an apostrophe inside a word dropped.
 * "Decoración Ñandú" → "decoracion ñandu", "Ch'ullu" → "chullu".
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(TILDE_N, "ñ")
    .replace(MARKS, "")
    .normalize("NFC")
}

/** `fold`, with ñ as n: how a word is compared when nothing was found with ñ kept apart ("niño" → "nino"). */
export function foldHard(text: string): string {
  return fold(text).replaceAll("ñ", "n")
}
