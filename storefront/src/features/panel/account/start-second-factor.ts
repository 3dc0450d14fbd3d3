"use server"

import { redirect } from "next/navigation"
import { z } from "zod"
import { currentStaff } from "../api/current-staff"
import { staffFetch } from "../api/staff-fetch"
import type { FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { panelPath, withQuery } from "../session/panel-path"
import { begunFactor } from "./begun-factor"

const answerSchema = z.object({
  mfa_factor: z.object({ id: z.string() }),
  secret: z.string(),
  otpauth_url: z.string(),
})

/** Begins (or begins again) to set up the second factor: makes the key that the app needs. */
export async function startSecondFactor(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, {
    schema: z.object({ next: z.string().optional() }),
    save: async ({ next }) => {
      const { id: staffId } = await currentStaff()
      const answer = await staffFetch("/auth/mfa/factors", {
        method: "POST",
        body: { provider: "totp" },
        schema: answerSchema,
      })
      await begunFactor.keep({
        staffId,
        id: answer.mfa_factor.id,
        secret: answer.secret,
        url: answer.otpauth_url,
      })
      redirect(withQuery("/panel/cuenta/segundo-factor", { next: panelPath(next) }))
    },
  })
}
