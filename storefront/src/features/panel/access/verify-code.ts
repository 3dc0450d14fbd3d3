"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { StaffRefusal } from "../api/staff-refusal"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { secondFactorCode } from "../form/second-factor-code"
import { panelLocale } from "../session/panel-locale"
import { withQuery } from "../session/panel-path"
import { withToast } from "../session/toast"
import { forgetChallenge, readChallenge } from "./challenge-cookie"
import { openSession } from "./open-session"

const codeSchema = z.object({ code: z.string().trim().min(1).max(60) })

/** The second step of signing in: a code of the app, or a recovery code. */
export async function verifyCode(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.access.code" })
  const challenge = await readChallenge()
  const startAgain = async (): Promise<never> => {
    await forgetChallenge()
    const path = withQuery("/panel/ingresar", { next: challenge?.next })
    redirect(await withToast(path, { kind: "error", text: t("expired") }))
  }
  if (!challenge) return startAgain()
  return handleForm(form, {
    schema: codeSchema,
    secrets: ["code"],
    save: async ({ code: typed }) => {
      const code = secondFactorCode(typed)
      if (!code) return formAnswer({ errors: { code: t("malformed") } })
      let token: string
      try {
        const path = `/auth/mfa/challenges/${encodeURIComponent(challenge.id)}/verify`
        const schema = z.object({ token: z.string() })
        token = (await staffFetch(path, { method: "POST", body: code, token: challenge.token, schema })).token
      } catch (error) {
        if (error instanceof StaffRefusal && error.status === 401) return startAgain()
        throw error
      }
      await forgetChallenge()
      return openSession(token, challenge.next)
    },
    refused: ({ status }) => (status === 429 ? null : { field: "code", text: t("wrong") }),
  })
}
