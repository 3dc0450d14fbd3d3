import "server-only"
import { cookies } from "next/headers"
import { panelCookie } from "./cookie-options"

const COOKIE = "tejido_staff"

/** The bearer token of whoever is signed in here, or null. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(COOKIE)?.value || null
}

/** Keeps a session's token until the browser closes; the backend ends it earlier. */
export async function keepSession(token: string): Promise<void> {
  ;(await cookies()).set(COOKIE, token, panelCookie())
}

export async function forgetSession(): Promise<void> {
  ;(await cookies()).set(COOKIE, "", panelCookie(0))
}
