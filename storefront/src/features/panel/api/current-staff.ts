import "server-only"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { cache } from "react"
import { PATH_HEADER, panelPath, withQuery } from "../session/panel-path"
import { panelLocale } from "../session/panel-locale"
import { sessionToken } from "../session/session-cookie"
import { type Me, meSchema, type Staff } from "./staff"
import { staffFetch } from "./staff-fetch"
import { StaffRefusal } from "./staff-refusal"

/**
 * Whoever is signed in, with their menu, or null. Asked for once in a request, however many ask here.
 * @throws StaffUnavailable when the API does not answer.
 */
export const me = cache(async (): Promise<Me | null> => {
  const token = await sessionToken()
  if (!token) return null
  try {
    return await staffFetch("/staff/me", { schema: meSchema, token, query: { locale: await panelLocale() } })
  } catch (error) {
    if (error instanceof StaffRefusal && error.status === 401) return null
    throw error
  }
})

/** Whoever is signed in; nobody is led to signing in, and back here after. Every page behind the door asks this. */
export async function currentStaff(): Promise<Staff> {
  const answer = await me()
  if (answer) return answer.staff
  const ended = (await sessionToken()) !== null
  const next = panelPath((await headers()).get(PATH_HEADER))
  redirect(withQuery("/panel/ingresar", { next, motivo: ended ? "sesion" : null }))
}

/** Whether the person may do something. What a page shows follows from it; what they can do the API decides. */
export function mayDo(staff: Pick<Staff, "permissions">, permission: string): boolean {
  return staff.permissions.includes(permission)
}
