import { passOn } from "@/lib/api/pass-on"

export const dynamic = "force-dynamic"

/** The JSON-LD context that certificates of origin name (docs/certificate-of-origin.md). */
export const GET = () =>
  passOn("/contexts/origen/v1", {
    contentType: /^application\/ld\+json\b/,
    seconds: 86_400,
    staleSeconds: 7 * 86_400,
  })
