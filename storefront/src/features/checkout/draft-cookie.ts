import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieOptions } from "../cart/cookie-options"
import { CONTACT_FIELDS, type ContactDraft, draftFrom } from "./contact"

const COOKIE = "tejido_draft"
const draftSchema = z.array(z.string()).length(CONTACT_FIELDS.length)

/**
 * Keeps what was typed while it is not yet right, so that the page after the post can give it back with the
 * errors beside the fields. In the buyer's own browser and never in an address: it is their name and street.
 * With the limits of `CONTACT_LIMITS` even a draft of nothing but emoji fits in the 4,096 bytes of a cookie.
 */
export async function keepDraft(draft: ContactDraft): Promise<void> {
  const values = CONTACT_FIELDS.map((name) => draft[name])
  const value = Buffer.from(JSON.stringify(values)).toString("base64url")
  ;(await cookies()).set(COOKIE, value, cookieOptions(60 * 60))
}

/** The kept draft, or null. */
export async function readDraft(): Promise<ContactDraft | null> {
  const raw = (await cookies()).get(COOKIE)?.value
  if (!raw) return null
  try {
    const values = draftSchema.parse(JSON.parse(Buffer.from(raw, "base64url").toString("utf8")))
    return draftFrom((name) => values[CONTACT_FIELDS.indexOf(name)] ?? "")
  } catch {
    return null
  }
}

export async function forgetDraft(): Promise<void> {
  ;(await cookies()).delete(COOKIE)
}
