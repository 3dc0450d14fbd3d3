"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"

const emailSchema = z.object({ email: z.string().trim().min(1).max(254).pipe(z.email()) })

/** Asks for a link to set a new password. The answer is the same whether there is such an account or not. */
export async function askForReset(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.access.forgot" })
  return handleForm(form, {
    schema: emailSchema,
    save: async ({ email }) => {
      await staffFetch("/auth/staff/emailpass/reset-password", {
        method: "POST",
        body: { identifier: email },
        token: null,
        schema: z.unknown(),
      })
      return formAnswer({
        values: { email },
        notice: { kind: "success", text: t("sent", { email }) },
        done: true,
      })
    },
  })
}
