import "server-only"
import { z } from "zod"
import type { Enquiry } from "@/features/fairs/enquiry"
import type { Locale } from "@/i18n/locales"
import { StoreError } from "./store-error"
import { storeFetch } from "./store-fetch"

export type EnquirySending =
  { ok: true; code: string } | { ok: false; reason: "too_many" | "refused" | "unknown_fair" }

/** Hands an enquiry to the staff of the fair; what it is called by afterwards. @throws StoreError when nobody answers */
export async function sendEnquiry(
  fair: string,
  { stand, product_id, phone, organisation, wanted_by, ...rest }: Enquiry,
  locale: Locale,
  address: string | null
): Promise<EnquirySending> {
  try {
    const { enquiry } = await storeFetch(`/store/fairs/${encodeURIComponent(fair)}/enquiries`, {
      method: "POST",
      schema: z.object({ enquiry: z.object({ code: z.string() }) }),
      body: {
        ...rest,
        ...(stand ? { stand } : {}),
        ...(product_id ? { product_id } : {}),
        ...(phone ? { phone } : {}),
        ...(organisation ? { organisation } : {}),
        ...(wanted_by ? { wanted_by } : {}),
        locale,
      },
      asker: address,
    })
    return { ok: true, code: enquiry.code }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    if (error.status === 429) return { ok: false, reason: "too_many" }
    if (error.kind === "not_found") return { ok: false, reason: "unknown_fair" }
    if (error.kind === "invalid") {
      console.error(error)
      return { ok: false, reason: "refused" }
    }
    throw error
  }
}
