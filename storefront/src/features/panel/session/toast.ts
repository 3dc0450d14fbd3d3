import "server-only"
import { randomBytes } from "node:crypto"
import { cookies, headers } from "next/headers"
import { z } from "zod"
import { panelCookie } from "./cookie-options"
import { PATH_HEADER, withQuery } from "./panel-path"

const COOKIE = "tejido_panel_toast"
const MINUTE = 60

const toastSchema = z.object({
  id: z.string(),
  kind: z.enum(["success", "information", "error"]),
  text: z.string().max(500),
})

/** A sentence for the page that follows a form: what was done. */
export type Toast = z.infer<typeof toastSchema>

/**
 * Leaves a toast and gives the address that shows it, for `redirect()`. A page cannot delete a cookie while it
 * renders, so the id in the address is what makes a toast appear once and not for ever.
 */
export async function withToast(path: string, toast: Omit<Toast, "id">): Promise<string> {
  const id = randomBytes(6).toString("base64url")
  const value = Buffer.from(JSON.stringify({ id, ...toast })).toString("base64url")
  ;(await cookies()).set(COOKIE, value, panelCookie(MINUTE))
  return withQuery(path, { aviso: id })
}

/** The toast that this page's address calls for, or null. */
export async function readToast(): Promise<Toast | null> {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const asked = new URLSearchParams((head.get(PATH_HEADER) ?? "").split("?")[1] ?? "").get("aviso")
  const raw = jar.get(COOKIE)?.value
  if (!asked || !raw) return null
  try {
    const parsed = toastSchema.safeParse(JSON.parse(Buffer.from(raw, "base64url").toString("utf8")))
    return parsed.success && parsed.data.id === asked ? parsed.data : null
  } catch {
    return null
  }
}
