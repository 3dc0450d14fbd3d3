"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import { staffResponse } from "../api/staff-response"
import { panelLocale } from "./panel-locale"
import { forgetSession, sessionToken } from "./session-cookie"
import { withToast } from "./toast"

/**
 * Ends this session, or with `everywhere` every session of this person. The browser forgets its token whatever the API
 * says; that the others could not be ended is told.
 */
export async function signOut(form: FormData): Promise<void> {
  const everywhere = form.get("everywhere") === "1"
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.access.signedOut" })
  let ended = true
  if (await sessionToken()) {
    try {
      await staffResponse(everywhere ? "/staff/me/sessions" : "/staff/me/session", { method: "DELETE" })
    } catch (error) {
      if (!(error instanceof StaffRefusal) && !(error instanceof StaffUnavailable)) throw error
      ended = error instanceof StaffRefusal && error.status === 401
      if (!ended) console.error(error)
    }
  }
  await forgetSession()
  redirect(
    await withToast("/panel/ingresar", {
      kind: ended ? "success" : "error",
      text: t(ended ? (everywhere ? "everywhere" : "here") : "hereOnly"),
    })
  )
}
