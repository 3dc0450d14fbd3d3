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

/** Invites somebody to become staff; fields as the API's. */
export async function inviteMember(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.members.form" })
  return await handleForm(form, {
    schema: z.object({
      email: z.string().trim().min(1).max(254).pipe(z.email()),
      name: z.string().trim().min(2).max(120),
      institution_id: z.string().min(1),
      role_code: z.string().min(1),
      establishment_ids: z.array(z.string()),
    }),
    refused: await memberRefusals(),
    save: async (invitation) => {
      const { invitation: made } = await staffFetch("/staff/invitations", {
        method: "POST",
        body: invitation,
        schema: z.object({ invitation: invitationSchema }),
      })
      const left = made.send_error === null
      const text = t(left ? "sent" : "sentLater", { email: made.email })
      redirect(await withToast(INVITATIONS_LIST.path, { kind: left ? "success" : "error", text }))
    },
  })
}
