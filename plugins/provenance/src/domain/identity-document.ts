import { validate as validateCui } from "stdnum/lib/cjs/pe/cui"

/** Documents by which a person is identified: DNI, carné de extranjería, passport. */
export const DOCUMENT_TYPES = ["dni", "ce", "passport"] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

/** Who a person is, in the clear. Never log, emit or store one as it is. */
export type Identity = { document_type: DocumentType; document_number: string; full_name: string }

/** Which part of an identity has not the form that it must have. Says nothing of what stood there. */
export class IdentityFormError extends Error {
  override readonly name = "IdentityFormError"
  constructor(readonly part: "document_number" | "full_name") {
    super(part === "full_name" ? "this is not a person's name" : "this is not the number of such a document")
  }
}

const LONGEST_NAME = 200
// Names are of letters; what else stands in them joins or shortens: D'Angelo, García-Núñez, Mª, "Vda. de".
const NAME = /^[\p{L}\p{M}ªº'’.\- ]+$/u
// RENIEC's second series of check characters says the same as the first (stdnum knows the digits only).
const [DIGITS, LETTERS] = ["65432110987", "KJIHGFEDCBA"]

/**
 * The identity in the one form in which it is sealed and recognised: a DNI's eight digits without its check character,
 * other numbers in capitals without spaces and hyphens, a name in NFC with single spaces.
 * @throws IdentityFormError
 */
export function readIdentity({ document_type, document_number, full_name }: Identity): Identity {
  return {
    document_type,
    document_number: readDocumentNumber(document_type, document_number),
    full_name: readName(full_name),
  }
}

/**
 * A document's number in its one form. Whether the authority ever gave it to somebody is not looked up.
 * @throws IdentityFormError
 */
export function readDocumentNumber(type: DocumentType, typed: string): string {
  const compact = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s.\-–]/gu, "")
  const read = READERS[type](compact)
  if (read === null) throw new IdentityFormError("document_number")
  return read
}

const READERS: Record<DocumentType, (compact: string) => string | null> = {
  dni(compact) {
    const number = compact.slice(0, 8)
    if (!/^\d{8}[0-9A-K]?$/.test(compact) || number === "00000000") return null
    const check = compact.slice(8)
    const digit = check && (DIGITS[LETTERS.indexOf(check)] ?? check)
    return validateCui(number + digit).isValid ? number : null
  },
  // Nine digits; older cards leave zeros out in front, and a few numbers have a letter.
  ce(compact) {
    if (/^\d{6,9}$/.test(compact)) return /^0+$/.test(compact) ? null : compact.padStart(9, "0")
    return /^(?=.*\d)[A-Z0-9]{8,12}$/.test(compact) ? compact : null
  },
  // ICAO 9303 has nine places; some states print more.
  passport: (compact) => (/^(?=.*[1-9])[A-Z0-9]{5,15}$/.test(compact) ? compact : null),
}

/**
 * A person's name in its one form.
 * @throws IdentityFormError
 */
export function readName(typed: string): string {
  const name = typed.normalize("NFC").replace(/\s+/gu, " ").trim()
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  if (name.length > LONGEST_NAME || letters < 2 || !NAME.test(name)) throw new IdentityFormError("full_name")
  return name
}
