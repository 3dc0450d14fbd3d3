"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"
import { forgetSession } from "../session/session-cookie"
import { withToast } from "../session/toast"
import { NEW_PASSWORD } from "./new-password"
import { weakPassword } from "./weak-password"

const schema = z.object({
  ...NEW_PASSWORD,
  name: z.string().trim().min(1).max(120),
  token: z.string().min(1).max(4_000),
})

/** Makes the account that an invitation is for. */
export async function acceptInvitation(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.access" })
  return handleForm(form, {
    schema,
    secrets: ["password", "again", "token"],
    save: async ({ token, name, password, again }) => {
      if (password !== again) return formAnswer({ values: { name }, errors: { again: t("reset.different") } })
      await staffFetch("/auth/staff/invitation/accept", {
        method: "POST",
        body: { token, name, password, locale: await panelLocale() },
        token: null,
        schema: z.unknown(),
      })
      // Whoever was signed in here before is not the person who was invited.
      await forgetSession()
      redirect(await withToast("/panel/ingresar", { kind: "success", text: t("invitation.done") }))
    },
    refused: (refusal) => {
      const weak = weakPassword(refusal)
      if (weak) return { field: "password", text: t(`password.weak.${weak.key}`, weak) }
      return refusal.status === 404 ? { text: t("invitation.invalid") } : null
    },
  })
}
