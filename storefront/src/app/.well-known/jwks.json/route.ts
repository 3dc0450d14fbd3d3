import { passOn } from "@/lib/api/pass-on"

// Asked when it is needed: the build knows no backend.
export const dynamic = "force-dynamic"

/** The public keys that certificates of origin are signed with (RFC 7517), the compromised left out. */
export const GET = () =>
  passOn("/.well-known/jwks.json", {
    contentType: /^application\/(jwk-set\+)?json\b/,
    seconds: 60,
    staleSeconds: 86_400,
  })
