"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import { staffResponse } from "../api/staff-response"
import { panelLocale } from "../session/panel-locale"
import { withToast } from "../session/toast"

/** Ends one of one's own sessions elsewhere. */
export async function endSession(form: FormData): Promise<void> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.account.sessions" })
  const id = form.get("id")
  let ended = true
  try {
    await staffResponse(`/staff/me/sessions/${encodeURIComponent(String(id))}`, { method: "DELETE" })
  } catch (error) {
    if (!(error instanceof StaffRefusal) && !(error instanceof StaffUnavailable)) throw error
    ended = false
  }
  const toast = ended
    ? { kind: "success" as const, text: t("ended") }
    : { kind: "error" as const, text: t("notEnded") }
  redirect(await withToast("/panel/cuenta", toast))
}
