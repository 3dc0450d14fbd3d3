/**
 * What a certificate's signed text says (docs/certificate-of-origin.md), read without zod, which would weigh more in
 * the visitor's browser than everything else together.
 */
export type SignedText = {
  issuer: { id: string; name: string | null }
  /** ISO date-time from which it counts, and until which where it has an end. */
  validFrom: string
  validUntil: string | null
  subject: {
    id: string
    code: string
    kind: "lot" | "piece"
    name: string
    lot: string | null
    number: number | null
    of: number | null
    craftLine: string | null
    technique: string | null
    materials: string | null
    madeFrom: string | null
    madeTo: string | null
    workshop: { handle: string | null; name: string } | null
    /** By name, where the establishment may be named. */
    establishment: { handle: string | null; name: string } | null
    region: string | null
    makers: { code: string; inNationalRegister: boolean }[]
    productionControl: DocumentMark | null
    exitRegister: DocumentMark | null
    /** How many steps its custody had when it was signed, and a hash of the last, or a digest that hides it. */
    custody: { events: number; head: string } | null
  }
  /** Where a verifier learns whether it was revoked. */
  status: { list: string; index: number } | null
}

/** A document by its number, or by a digest that proves nothing to whoever does not hold the document. */
export type DocumentMark = { number: string | null; date: string | null; digest: string | null }

/** The text of a JWS, read without checking its signature; null when it is no certificate of origin. */
export function readUnchecked(jws: string): SignedText | null {
  const [, payload, ...rest] = jws.split(".")
  if (!payload || rest.length !== 1) return null
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0))
    return readSignedText(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)))
  } catch {
    return null
  }
}

/** The credential as a certificate of origin; null when it is anything else. */
export function readSignedText(credential: unknown): SignedText | null {
  const top = record(credential)
  const subject = record(top.credentialSubject)
  const issuer = typeof top.issuer === "string" ? { id: top.issuer } : record(top.issuer)
  const [issuerId, id, code, name] = [
    text(issuer.id),
    text(subject.id),
    text(subject.code),
    text(subject.name),
  ]
  const validFrom = text(top.validFrom)
  const kind = subject.kind === "lot" || subject.kind === "piece" ? subject.kind : null
  const types = Array.isArray(top.type) ? top.type : [top.type]
  if (!issuerId || !id || !code || !name || !validFrom || !kind) return null
  if (!types.includes("VerifiableCredential") || !types.includes("CertificateOfOrigin")) return null
  return {
    issuer: { id: issuerId, name: text(issuer.name) },
    validFrom,
    validUntil: text(top.validUntil),
    subject: {
      id,
      code,
      kind,
      name,
      lot: text(subject.lot),
      number: whole(subject.number),
      of: whole(subject.of),
      craftLine: text(subject.craftLine),
      technique: text(subject.technique),
      materials: text(subject.materials),
      madeFrom: text(subject.madeFrom),
      madeTo: text(subject.madeTo),
      workshop: place(subject.workshop),
      establishment: place(subject.establishment),
      region: text(subject.region) ?? text(record(subject.establishment).region),
      makers: readMakers(subject.makers),
      productionControl: mark(subject.productionControl),
      exitRegister: mark(subject.exitRegister),
      custody: readCustody(subject.custody),
    },
    status: readStatus(top.credentialStatus),
  }
}

function readMakers(value: unknown): SignedText["subject"]["makers"] {
  return (Array.isArray(value) ? value : []).flatMap((each) => {
    const code = text(record(each).code)
    return code ? [{ code, inNationalRegister: record(each).inNationalRegister === true }] : []
  })
}

function readCustody(value: unknown): SignedText["subject"]["custody"] {
  const custody = record(value)
  const [events, head] = [whole(custody.events), text(custody.head) ?? text(custody.digest)]
  return events !== null && head ? { events, head } : null
}

function readStatus(value: unknown): SignedText["status"] {
  const entries: unknown[] = Array.isArray(value) ? value : [value]
  for (const entry of entries.map(record)) {
    const list = text(entry.statusListCredential)
    const index = whole(entry.statusListIndex)
    if (entry.type !== "BitstringStatusListEntry" || entry.statusPurpose !== "revocation") continue
    if (list && index !== null) return { list, index }
  }
  return null
}

function mark(value: unknown): DocumentMark | null {
  const { number, date, month, digest } = record(value)
  const read = { number: text(number), date: text(date) ?? text(month), digest: text(digest) }
  return read.number || read.digest ? read : null
}

function place(value: unknown): { handle: string | null; name: string } | null {
  const name = text(record(value).name)
  return name ? { handle: text(record(value).handle), name } : null
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null)

/** A whole number, or one written in digits as the status list's index is. */
function whole(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : null
}
