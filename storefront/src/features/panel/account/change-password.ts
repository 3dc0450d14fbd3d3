"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { NEW_PASSWORD } from "../access/new-password"
import { weakPassword } from "../access/weak-password"
import { staffFetch } from "../api/staff-fetch"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"
import { withToast } from "../session/toast"

const schema = z.object({ current: z.string().min(1).max(256), ...NEW_PASSWORD })

/** Changes one's own password for whoever knows the current one; sessions elsewhere end. */
export async function changePassword(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel" })
  return handleForm(form, {
    schema,
    secrets: ["current", "password", "again"],
    save: async ({ current, password, again }) => {
      if (password !== again) return formAnswer({ errors: { again: t("access.reset.different") } })
      const body = { current_password: current, new_password: password }
      await staffFetch("/staff/me/password", { method: "POST", body, schema: z.unknown() })
      redirect(await withToast("/panel/cuenta", { kind: "success", text: t("account.password.changed") }))
    },
    refused: (refusal) => {
      const weak = weakPassword(refusal)
      if (weak) return { field: "password", text: t(`access.password.weak.${weak.key}`, weak) }
      return refusal.code === "wrong_password"
        ? { field: "current", text: t("account.password.wrong") }
        : null
    },
  })
}
