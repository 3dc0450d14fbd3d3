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

/** Sets a new password with the token of a mailed link; every session of the person ends. */
export async function setPassword(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.access" })
  return handleForm(form, {
    schema: z.object({ ...NEW_PASSWORD, token: z.string().min(1).max(4_000) }),
    secrets: ["password", "again", "token"],
    save: async ({ token, password, again }) => {
      if (password !== again) return formAnswer({ errors: { again: t("reset.different") } })
      const schema = z.unknown()
      await staffFetch("/auth/staff/emailpass/update", { method: "POST", body: { password }, token, schema })
      await forgetSession()
      redirect(await withToast("/panel/ingresar", { kind: "success", text: t("reset.done") }))
    },
    refused: (refusal) => {
      const weak = weakPassword(refusal)
      if (weak) return { field: "password", text: t(`password.weak.${weak.key}`, weak) }
      if (refusal.status === 429) return null
      return { text: t("reset.invalid"), link: { href: "/panel/clave", label: t("reset.askAgain") } }
    },
  })
}
