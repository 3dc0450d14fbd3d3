"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { currentStaff } from "../api/current-staff"
import { staffFetch } from "../api/staff-fetch"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { secondFactorCode } from "../form/second-factor-code"
import { panelLocale } from "../session/panel-locale"
import { panelPath, withQuery } from "../session/panel-path"
import { begunFactor } from "./begun-factor"
import { makeRecoveryCodes } from "./make-recovery-codes"

const schema = z.object({ code: z.string().trim().min(1).max(20), next: z.string().optional() })

/** Turns the second factor on with the first code of the app, and makes recovery codes. */
export async function turnOnSecondFactor(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.account.setUp" })
  return handleForm(form, {
    schema,
    secrets: ["code"],
    save: async ({ code: typed, next }) => {
      const code = secondFactorCode(typed)
      if (code?.method !== "totp") return formAnswer({ errors: { code: t("malformed") } })
      const [{ id: staffId }, begun] = await Promise.all([currentStaff(), begunFactor.read()])
      if (begun?.staffId !== staffId) return formAnswer({ notice: { kind: "error", text: t("expired") } })
      await staffFetch(`/auth/mfa/factors/${encodeURIComponent(begun.id)}/verify`, {
        method: "POST",
        body: { code: code.code },
        schema: z.unknown(),
      })
      await makeRecoveryCodes(staffId)
      await begunFactor.forget()
      redirect(withQuery("/panel/cuenta/segundo-factor/codigos", { next: panelPath(next) }))
    },
    refused: ({ code, status }) => {
      if (code === "wrong_code") return { field: "code", text: t("wrong") }
      return status === 404 ? { text: t("expired") } : null
    },
  })
}
