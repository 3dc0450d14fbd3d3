import "server-only"
import { z } from "zod"
import { clientAddress } from "@/features/panel/session/client-address"
import type { Locale } from "@/i18n/locales"
import { EstablishmentRef } from "@/lib/api/establishment-ref"
import { StoreError } from "@/lib/api/store-error"
import { storeFetch } from "@/lib/api/store-fetch"

const Text = z
  .string()
  .nullish()
  .transform((text) => text || null)

const Certificate = z.object({
  code: z.string(),
  kind: z.enum(["lot", "piece"]),
  status: z.enum(["valid", "revoked", "none"]),
  issued_at: Text,
  revoked_at: Text,
  revoke_reason: Text,
  /** The signed text, in JWS compact form; null when none is issued. */
  jws: Text,
  kid: Text,
  /** The backend checked signature and status now. */
  verified: z.boolean(),
  problem: Text,
  lot: z.object({ code: z.string(), quantity: z.number() }).nullish(),
  custody: z.array(
    z.object({
      kind: z.string(),
      occurred_on: z.string(),
      institution: Text,
      document_number: Text,
      hash: z.string(),
    })
  ),
  custody_ok: z.boolean(),
  /** The thing as the shop shows it today, with the consents of today. */
  display: z.object({
    name: z.string(),
    workshop: z.object({ handle: z.string(), name: z.string() }),
    craft_line: z.string(),
    technique: Text,
    establishment: EstablishmentRef,
    makers: z.array(
      z.object({
        code: z.string(),
        alias: Text,
        story: Text,
        in_national_register: z.boolean().nullish(),
        competences: z.number().nullish(),
      })
    ),
    product: z.object({ handle: z.string() }).nullish(),
  }),
})

/** What the backend knows of a code's certificate. */
export type Certificate = z.infer<typeof Certificate>

/** The certificate of a code, or why there is none to show. */
export type CertificateAnswer =
  { state: "found"; certificate: Certificate } | { state: "unknown" | "too_many" | "unavailable" }

/**
 * Asks for the certificate of a well-formed code, afresh: a revocation and a withdrawn consent count from now on. Tries
 * of codes that do not exist are counted by the visitor's address, which is passed on for that.
 */
export async function loadCertificate(code: string, locale: Locale): Promise<CertificateAnswer> {
  try {
    const { certificate } = await storeFetch(`/store/certificates/${encodeURIComponent(code)}`, {
      schema: z.object({ certificate: Certificate }),
      locale,
      asker: await clientAddress(),
    })
    return { state: "found", certificate }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    // "malformed" too: shop and backend read codes alike, so that it means a code of an older or newer backend.
    if (error.kind === "not_found" || error.code === "malformed_code") return { state: "unknown" }
    if (error.status === 429) return { state: "too_many" }
    if (error.kind !== "unavailable") throw error
    console.error(error)
    return { state: "unavailable" }
  }
}
