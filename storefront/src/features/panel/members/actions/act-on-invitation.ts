"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { INVITATIONS_LIST } from "../invitations-list"
import { invitationSchema } from "../member"
import { memberRefusals } from "../member-refusal"

/** Sends an invitation again, or revokes it. Which one is bound by the page. */
export async function actOnInvitation(
  action: "resend" | "revoke",
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.members.invitations" })
  const path = `/staff/invitations/${encodeURIComponent(id)}`
  return await handleForm(form, {
    schema: z.object({}),
    refused: await memberRefusals(),
    save: async () => {
      const { invitation: after } = await staffFetch(action === "resend" ? `${path}/resend` : path, {
        ...(action === "resend" ? { method: "POST", body: {} } : { method: "DELETE" }),
        schema: z.object({ invitation: invitationSchema }),
      })
      const failed = action === "resend" && after.send_error !== null
      const text = t(failed ? "resendFailed" : action === "resend" ? "resent" : "revoked", {
        email: after.email,
      })
      redirect(await withToast(INVITATIONS_LIST.path, { kind: failed ? "error" : "success", text }))
    },
  })
}
