import { CRAFT_LINE_CODES } from "./craft-lines"
import { SERIAL_ALPHABET } from "./serial-code"

const text = { type: "string", minLength: 1 } as const
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const
const code = { type: "string", pattern: `^[${SERIAL_ALPHABET}]{3}(-[${SERIAL_ALPHABET}]{3}){2}$` } as const
const digest = { type: "string", pattern: "^sha-256:[0-9a-f]{64}$" } as const
const count = { type: "integer", minimum: 1 } as const

/** An object with these fields and no others; all of them, but for those named as optional. */
function fields<Shape extends Record<string, unknown>>(
  properties: Shape,
  optional: readonly (keyof Shape)[] = []
) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: "object", properties, required, additionalProperties: false }
}

/**
 * The JSON schema (draft 2020-12) of what a certificate of origin signs, served at `<issuer>/schemas/origen/v1`.
 * Closed: a certificate with a field more than these is not one of version 1.
 */
export const CERTIFICATE_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Certificate of origin, version 1",
  ...fields({
    "@context": {
      type: "array",
      prefixItems: [
        { const: "https://www.w3.org/ns/credentials/v2" },
        { type: "string", pattern: "/contexts/origen/v1$" },
      ],
      items: false,
      minItems: 2,
    },
    id: { type: "string", pattern: "^urn:uuid:[0-9a-f-]{36}$" },
    type: {
      type: "array",
      prefixItems: [{ const: "VerifiableCredential" }, { const: "CertificateOfOrigin" }],
      items: false,
      minItems: 2,
    },
    issuer: fields({ id: { type: "string", format: "uri" }, name: text }),
    validFrom: { type: "string", format: "date-time" },
    credentialSubject: fields(
      {
        id: { type: "string", format: "uri" },
        code,
        kind: { enum: ["lot", "piece"] },
        name: text,
        lot: code,
        number: count,
        of: count,
        craftLine: { enum: CRAFT_LINE_CODES },
        technique: text,
        materials: text,
        madeFrom: day,
        madeTo: day,
        workshop: fields({ handle: text, name: text }),
        establishment: {
          oneOf: [fields({ name: text, handle: text, region: text }), fields({ region: text })],
        },
        makers: {
          type: "array",
          minItems: 1,
          items: fields({ code: text, inNationalRegister: { type: "boolean" } }),
        },
        productionControl: { oneOf: [fields({ number: text }), fields({ digest })] },
        exitRegister: {
          oneOf: [
            fields({ number: text, date: day }),
            fields({ digest, month: { type: "string", pattern: "^\\d{4}-\\d{2}$" } }),
          ],
        },
        custody: {
          oneOf: [
            fields({ events: count, head: { type: "string", pattern: "^[0-9a-f]{64}$" } }),
            fields({ events: count, digest }),
          ],
        },
      },
      ["number", "materials"]
    ),
    credentialStatus: fields({
      id: { type: "string", format: "uri" },
      type: { const: "BitstringStatusListEntry" },
      statusPurpose: { const: "revocation" },
      statusListIndex: { type: "string", pattern: "^\\d{1,6}$" },
      statusListCredential: { type: "string", format: "uri" },
    }),
  }),
}
