import { shopUrl } from "@/config/environment"
import { originContext } from "@/features/origin/origin-context"

// The issuer's address is known only when the shop runs.
export const dynamic = "force-dynamic"

/** The JSON-LD context that certificates of origin name. Fixed for good: another meaning gets another version. */
export const GET = () =>
  Response.json(originContext(shopUrl()), {
    headers: {
      "content-type": "application/ld+json",
      "cache-control": "public, max-age=86400",
      "access-control-allow-origin": "*",
    },
  })
