"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { LOCALES } from "@/i18n/locales"
import { staffFetch } from "../api/staff-fetch"
import type { FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { choosePanelLocale } from "../session/panel-locale"
import { withToast } from "../session/toast"

const schema = z.object({ name: z.string().trim().min(1).max(120), locale: z.enum(LOCALES) })

/** Saves one's own name and language; this browser speaks the language from then on. */
export async function saveProfile(_previous: FormState, form: FormData): Promise<FormState> {
  return handleForm(form, {
    schema,
    save: async (profile) => {
      await staffFetch("/staff/me", { method: "POST", body: profile, schema: z.unknown() })
      await choosePanelLocale(profile.locale)
      const t = await getTranslations({ locale: profile.locale, namespace: "panel.account.profile" })
      redirect(await withToast("/panel/cuenta", { kind: "success", text: t("saved") }))
    },
  })
}
