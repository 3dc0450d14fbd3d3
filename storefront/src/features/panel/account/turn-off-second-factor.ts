"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { secondFactorCode } from "../form/second-factor-code"
import { panelLocale } from "../session/panel-locale"
import { withToast } from "../session/toast"

const factorsSchema = z.object({ mfa_factors: z.array(z.object({ id: z.string(), status: z.string() })) })

/** Turns the second factor off, for whoever shows it in the same step and whose role does not need it. */
export async function turnOffSecondFactor(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.account" })
  return handleForm(form, {
    schema: z.object({ code: z.string().trim().min(1).max(60) }),
    secrets: ["code"],
    save: async ({ code: typed }) => {
      const code = secondFactorCode(typed)
      if (!code) return formAnswer({ errors: { code: t("confirm.malformed") } })
      const { mfa_factors } = await staffFetch("/auth/mfa/factors", { schema: factorsSchema })
      const enabled = mfa_factors.find(({ status }) => status === "enabled")
      if (enabled) {
        await staffFetch(`/auth/mfa/factors/${encodeURIComponent(enabled.id)}`, {
          method: "DELETE",
          body: code,
          schema: z.unknown(),
        })
      }
      redirect(await withToast("/panel/cuenta", { kind: "success", text: t("enabled.disabled") }))
    },
    refused: ({ code }) => {
      if (code === "wrong_code") return { field: "code", text: t("confirm.wrong") }
      return code === "second_factor_mandatory" ? { text: t("enabled.mandatory") } : null
    },
  })
}
