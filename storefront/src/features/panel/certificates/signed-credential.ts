import { z } from "zod"

const digest = z.object({ digest: z.string() })

/**
 * What stands in a certificate of origin (docs/certificate-of-origin.md), as far as the panel shows it. Where the
 * establishment must not be named, documents stand as digests.
 */
const credentialSchema = z.object({
  id: z.string(),
  issuer: z.object({ id: z.string(), name: z.string() }),
  validFrom: z.string(),
  credentialSubject: z.object({
    code: z.string(),
    kind: z.enum(["lot", "piece"]),
    name: z.string(),
    lot: z.string(),
    number: z.number().optional(),
    of: z.number(),
    craftLine: z.string(),
    technique: z.string(),
    materials: z.string().optional(),
    madeFrom: z.string(),
    madeTo: z.string(),
    workshop: z.object({ handle: z.string(), name: z.string() }),
    establishment: z.object({ name: z.string().optional(), region: z.string().optional() }),
    makers: z.array(z.object({ code: z.string(), inNationalRegister: z.boolean() })),
    productionControl: z.union([z.object({ number: z.string() }), digest]),
    exitRegister: z.union([
      z.object({ number: z.string(), date: z.string() }),
      digest.extend({ month: z.string() }),
    ]),
    custody: z.object({ events: z.number(), head: z.string().optional(), digest: z.string().optional() }),
  }),
})
export type SignedCredential = z.infer<typeof credentialSchema>

/** A signed certificate taken apart; the signature is checked elsewhere, by the API and in every visitor's browser. */
export type ReadJws = { header: string; payload: string; credential: SignedCredential | null }

/**
 * Takes a compact JWS apart, for people to read what was signed. Null for a text that is none; `credential` is null
 * for a payload of another form, which is then only there as it stands.
 */
export function readJws(jws: string): ReadJws | null {
  const parts = jws.split(".")
  const [header, payload] = parts.slice(0, 2).map(json)
  if (parts.length !== 3 || header === undefined || payload === undefined) return null
  const parsed = credentialSchema.safeParse(payload)
  return {
    header: JSON.stringify(header, null, 2),
    payload: JSON.stringify(payload, null, 2),
    credential: parsed.success ? parsed.data : null,
  }
}

function json(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as unknown
  } catch {
    return undefined
  }
}
