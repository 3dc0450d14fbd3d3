import { passOn } from "@/lib/api/pass-on"

export const dynamic = "force-dynamic"

/** The JSON schema of what certificates of origin sign (docs/certificate-of-origin.md). */
export const GET = () =>
  passOn("/schemas/origen/v1", {
    contentType: /^application\/schema\+json\b/,
    seconds: 86_400,
    staleSeconds: 7 * 86_400,
  })
