"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { formatCalendarDay } from "../../table/format-moment"
import { registrationSchema } from "../register"
import { given, lineField, optionalDay, optionalLine } from "../register-fields"
import { REGISTRATIONS_LIST } from "../register-lists"
import { registerRefusals } from "../register-refusal"

const answer = z.object({ registration: registrationSchema })

/** Records the entry that follows another. `id` is bound by the page. */
export async function renewRegistration(
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.register.registration" }),
    registerRefusals({
      number_of_another: "number",
      term_overlaps: "registered_on",
      date_in_future: "registered_on",
      date_too_old: "registered_on",
      dates_out_of_order: "expires_on",
      term_too_long: "expires_on",
    }),
  ])
  return await handleForm(form, {
    schema: z.object({ number: optionalLine(60), registered_on: optionalDay, expires_on: optionalDay }),
    refused,
    save: async (renewal) => {
      const { registration } = await staffFetch(`${REGISTRATIONS_LIST.api}/${encodeURIComponent(id)}/renew`, {
        method: "POST",
        body: given(renewal),
        schema: answer,
      })
      const text = t("renewed", {
        code: registration.artisan.code,
        date: formatCalendarDay(registration.expires_on, locale),
      })
      const page = `${REGISTRATIONS_LIST.path}/${encodeURIComponent(registration.id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}

/** Ends an entry before its time, for a reason. `id` is bound by the page. */
export async function cancelRegistration(
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.register.registration" }),
    registerRefusals({ date_out_of_term: "on" }),
  ])
  return await handleForm(form, {
    schema: z.object({ reason: lineField(500).min(3), on: optionalDay }),
    refused,
    save: async (end) => {
      const entry = encodeURIComponent(id)
      const { registration } = await staffFetch(`${REGISTRATIONS_LIST.api}/${entry}/cancel`, {
        method: "POST",
        body: given(end),
        schema: answer,
      })
      const text = t("cancelled", { code: registration.artisan.code })
      redirect(await withToast(`${REGISTRATIONS_LIST.path}/${entry}`, { kind: "success", text }))
    },
  })
}
