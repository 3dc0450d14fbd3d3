"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import type { FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"
import { panelPath } from "../session/panel-path"
import { forgetSession } from "../session/session-cookie"
import { keepChallenge } from "./challenge-cookie"
import { openSession } from "./open-session"

const signInSchema = z.object({
  email: z.string().trim().min(1).max(254).pipe(z.email()),
  password: z.string().min(1).max(128),
  next: z.string().optional(),
})

const answerSchema = z.union([
  z.object({ mfa_required: z.literal(true), mfa_challenge: z.object({ id: z.string() }), token: z.string() }),
  z.object({ token: z.string() }),
])

/** Checks e-mail and password; goes on to the second factor where there is one. */
export async function signIn(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.access.signIn" })
  return handleForm(form, {
    schema: signInSchema,
    secrets: ["password"],
    save: async ({ email, password, next }) => {
      const answer = await staffFetch("/auth/staff/emailpass", {
        method: "POST",
        body: { email, password },
        token: null,
        schema: answerSchema,
      })
      if (!("mfa_challenge" in answer)) return openSession(answer.token, next ?? null)
      await forgetSession()
      await keepChallenge({ id: answer.mfa_challenge.id, token: answer.token, next: panelPath(next) })
      redirect("/panel/ingresar/codigo")
    },
    refused: ({ status }) => (status === 401 ? { text: t("wrong") } : null),
  })
}
