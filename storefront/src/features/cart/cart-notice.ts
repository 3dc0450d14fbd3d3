import "server-only"
import { randomBytes } from "node:crypto"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieOptions } from "./cookie-options"

const COOKIE = "tejido_notice"

const noticeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), title: z.string() }),
  z.object({
    kind: z.literal("removed"),
    title: z.string(),
    variantId: z.string(),
    quantity: z.number().int().positive(),
  }),
  z.object({
    kind: z.literal("over_stock"),
    variantId: z.string(),
    title: z.string(),
    asked: z.number().int(),
    available: z.number().int().nonnegative(),
  }),
  z.object({ kind: z.literal("sold_out"), variantId: z.string(), title: z.string() }),
  z.object({ kind: z.literal("bad_quantity"), variantId: z.string() }),
  z.object({ kind: z.literal("unknown_product") }),
  z.object({ kind: z.literal("too_large") }),
  z.object({ kind: z.literal("try_again") }),
  z.object({ kind: z.literal("total_changed"), before: z.number().int(), now: z.number().int() }),
  z.object({ kind: z.literal("stock_gone") }),
  z.object({ kind: z.literal("withdrawn") }),
  z.object({ kind: z.literal("payment_declined") }),
  z.object({ kind: z.literal("payment_unknown") }),
  z.object({ kind: z.literal("accept_terms") }),
  z.object({ kind: z.literal("choose_delivery") }),
  z.object({
    kind: z.literal("order_lookup"),
    outcome: z.enum(["not_found", "too_many_tries", "try_again"]),
    number: z.string(),
    email: z.string(),
  }),
])

/** What a form has to say on the page that follows it. Amounts in céntimos. */
export type CartNotice = z.infer<typeof noticeSchema>

const stored = z.object({ id: z.string(), notice: noticeSchema })

/**
 * Leaves a notice for the next page and gives the query that calls for it (`aviso=…`). A page cannot delete a
 * cookie while it renders, so the id in the address is what makes a notice appear once and not for ever.
 */
export async function leaveNotice(notice: CartNotice): Promise<string> {
  const id = randomBytes(6).toString("base64url")
  const value = Buffer.from(JSON.stringify({ id, notice })).toString("base64url")
  ;(await cookies()).set(COOKIE, value, cookieOptions(10 * 60))
  return `aviso=${id}`
}

/** The notice the address calls for, or null. `id` is the page's `aviso` parameter. */
export async function readNotice(id: string | string[] | undefined): Promise<CartNotice | null> {
  const raw = (await cookies()).get(COOKIE)?.value
  if (!raw || typeof id !== "string") return null
  try {
    const parsed = stored.safeParse(JSON.parse(Buffer.from(raw, "base64url").toString("utf8")))
    return parsed.success && parsed.data.id === id ? parsed.data.notice : null
  } catch {
    return null
  }
}
