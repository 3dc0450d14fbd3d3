import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { panelCookie } from "../session/cookie-options"

const COOKIE = "tejido_staff_challenge"
/** As long as the backend's challenge lives. */
const FIVE_MINUTES = 5 * 60

const schema = z.object({ id: z.string(), token: z.string(), next: z.string().nullable() })

/** Half a sign-in: the password was right, the second factor is still to be shown. The token opens nothing else. */
export type Challenge = z.infer<typeof schema>

const options = (maxAge: number) => ({ ...panelCookie(maxAge), path: "/panel/ingresar" })

export async function keepChallenge(challenge: Challenge): Promise<void> {
  const value = Buffer.from(JSON.stringify(challenge)).toString("base64url")
  ;(await cookies()).set(COOKIE, value, options(FIVE_MINUTES))
}

export async function readChallenge(): Promise<Challenge | null> {
  const raw = (await cookies()).get(COOKIE)?.value
  if (!raw) return null
  try {
    return schema.parse(JSON.parse(Buffer.from(raw, "base64url").toString("utf8")))
  } catch {
    return null
  }
}

export async function forgetChallenge(): Promise<void> {
  ;(await cookies()).set(COOKIE, "", options(0))
}
