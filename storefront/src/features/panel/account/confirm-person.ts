"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { secondFactorCode } from "../form/second-factor-code"
import { panelLocale } from "../session/panel-locale"
import { panelPath } from "../session/panel-path"

const schema = z.object({ code: z.string().trim().min(1).max(60), next: z.string().optional() })

/** Shows the second factor again, for a page that needs it fresh, and goes there. */
export async function confirmPerson(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.account.confirm" })
  return handleForm(form, {
    schema,
    secrets: ["code"],
    save: async ({ code: typed, next }) => {
      const code = secondFactorCode(typed)
      if (!code) return formAnswer({ errors: { code: t("malformed") } })
      await staffFetch("/staff/me/second-factor", { method: "POST", body: code, schema: z.unknown() })
      redirect(panelPath(next) ?? "/panel")
    },
    refused: ({ code }) => (code === "wrong_code" ? { field: "code", text: t("wrong") } : null),
  })
}
