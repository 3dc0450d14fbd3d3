"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { competenceSchema } from "../register"
import { artisanCodeField, lineField, optionalDay } from "../register-fields"
import { COMPETENCES_LIST } from "../register-lists"
import { registerRefusals } from "../register-refusal"

/** Records a competence certificate, or corrects the one with the `id` that the page bound; whose it is stays. */
export async function saveCompetence(
  id: string | null,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, errors, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.register.competence" }),
    getTranslations({ locale, namespace: "panel.register.errors" }),
    registerRefusals({
      unknown_artisan: "artisan_id",
      artisan_gone: "artisan_id",
      date_in_future: "issued_on",
      date_too_old: "issued_on",
      dates_out_of_order: "expires_on",
      term_too_long: "expires_on",
    }),
  ])
  return await handleForm(form, {
    schema: z.object({
      ...(id === null ? { artisan_id: artisanCodeField } : {}),
      body: lineField(160),
      standard: lineField(200),
      issued_on: dayField({ notAfterToday: errors("future") }),
      expires_on: optionalDay,
    }),
    refused,
    save: async (body) => {
      const path = COMPETENCES_LIST.api + (id === null ? "" : `/${encodeURIComponent(id)}`)
      const { competence } = await staffFetch(path, {
        method: "POST",
        body,
        schema: z.object({ competence: competenceSchema }),
      })
      const text = t(id === null ? "created" : "saved", { code: competence.artisan.code })
      const page = `${COMPETENCES_LIST.path}/${encodeURIComponent(competence.id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}

/** Takes a certificate out that should not be there. The page bound what it is. */
export async function deleteCompetence(
  { id, code }: { id: string; code: string },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.register.competence" })
  return await handleForm(form, {
    schema: z.object({}),
    save: async () => {
      const path = `${COMPETENCES_LIST.api}/${encodeURIComponent(id)}`
      await staffFetch(path, { method: "DELETE", schema: z.unknown() })
      redirect(await withToast(COMPETENCES_LIST.path, { kind: "success", text: t("deleted", { code }) }))
    },
  })
}
