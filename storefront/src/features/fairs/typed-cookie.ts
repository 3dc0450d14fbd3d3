import "server-only"
import { deflateRawSync, inflateRawSync } from "node:zlib"
import { cookies } from "next/headers"
import { z } from "zod"
import { cookieOptions } from "../cart/cookie-options"

const Typed = z.record(z.string(), z.string())
/** What browsers keep of one cookie, with room for its name. */
const MOST_BYTES = 3900
/** What comes out of it, whoever wrote it. */
const MOST_INFLATED = 64 * 1024

/**
 * Keeps what was typed into a form while it is not yet right, in the visitor's own browser and never in an address:
 * names and e-mails are in it. Sent to `path` alone. What is too large is not kept.
 */
export async function keepTyped(name: string, path: string, typed: Record<string, string>): Promise<void> {
  const value = deflateRawSync(JSON.stringify(typed)).toString("base64url")
  if (value.length > MOST_BYTES) return
  ;(await cookies()).set(name, value, { ...cookieOptions(60 * 60), path })
}

/** What was typed, or null. */
export async function readTyped(name: string): Promise<Record<string, string> | null> {
  const raw = (await cookies()).get(name)?.value
  if (!raw) return null
  try {
    const text = inflateRawSync(Buffer.from(raw, "base64url"), { maxOutputLength: MOST_INFLATED })
    return Typed.parse(JSON.parse(text.toString("utf8")))
  } catch {
    return null
  }
}

export async function forgetTyped(name: string, path: string): Promise<void> {
  ;(await cookies()).set(name, "", { ...cookieOptions(0), path })
}
