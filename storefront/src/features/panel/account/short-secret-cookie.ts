import "server-only"
import { cookies } from "next/headers"
import type { z } from "zod"
import { panelCookie } from "../session/cookie-options"

const TEN_MINUTES = 10 * 60

/**
 * A secret that one page shows its owner for some minutes, kept in their own browser and nowhere else: so that a reload
 * on a bad line shows it again. Only pages under `path` are sent it.
 */
export function shortSecretCookie<T>(name: string, path: string, schema: z.ZodType<T>) {
  const options = (maxAge: number) => ({ ...panelCookie(maxAge), sameSite: "strict" as const, path })
  return {
    keep: async (secret: T) => {
      const value = Buffer.from(JSON.stringify(secret)).toString("base64url")
      ;(await cookies()).set(name, value, options(TEN_MINUTES))
    },
    read: async (): Promise<T | null> => {
      const raw = (await cookies()).get(name)?.value
      if (!raw) return null
      try {
        return schema.parse(JSON.parse(Buffer.from(raw, "base64url").toString("utf8")))
      } catch {
        return null
      }
    },
    forget: async () => {
      ;(await cookies()).set(name, "", options(0))
    },
  }
}
