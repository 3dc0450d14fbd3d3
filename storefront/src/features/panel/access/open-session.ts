import "server-only"
import { redirect } from "next/navigation"
import { isLocale } from "@/i18n/locales"
import { meSchema } from "../api/staff"
import { staffFetch } from "../api/staff-fetch"
import { panelPath } from "../session/panel-path"
import { choosePanelLocale, hasChosenLocale } from "../session/panel-locale"
import { keepSession } from "../session/session-cookie"

/** Begins a session with its token and goes to where the person wanted. A new browser speaks the person's language. */
export async function openSession(token: string, next: string | null): Promise<never> {
  if (!(await hasChosenLocale())) {
    const { staff } = await staffFetch("/staff/me", { schema: meSchema, token })
    if (isLocale(staff.locale)) await choosePanelLocale(staff.locale)
  }
  await keepSession(token)
  redirect(panelPath(next) ?? "/panel")
}
