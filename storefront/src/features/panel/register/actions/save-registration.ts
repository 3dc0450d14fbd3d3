"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { DEPARTMENTS } from "../../registry/registry-lists"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { formatCalendarDay } from "../../table/format-moment"
import { registrationSchema } from "../register"
import { artisanCodeField, lineField, optionalDay } from "../register-fields"
import { REGISTER_LINES, REGISTRATIONS_LIST } from "../register-lists"
import { registerRefusals } from "../register-refusal"

/** Records an entry, or corrects the one with the `id` that the page bound; whose it is stays. */
export async function saveRegistration(
  id: string | null,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, errors, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.register.registration" }),
    getTranslations({ locale, namespace: "panel.register.errors" }),
    registerRefusals({
      unknown_artisan: "artisan_id",
      artisan_gone: "artisan_id",
      line_not_in_register: "craft_line",
      number_of_another: "number",
      term_overlaps: "registered_on",
      date_in_future: "registered_on",
      date_too_old: "registered_on",
      dates_out_of_order: "expires_on",
      term_too_long: "expires_on",
    }),
  ])
  return await handleForm(form, {
    schema: z.object({
      ...(id === null ? { artisan_id: artisanCodeField } : {}),
      number: lineField(60),
      craft_line: z.enum(REGISTER_LINES),
      region: z.union([z.literal(""), z.enum(DEPARTMENTS)]).transform((text) => (text === "" ? null : text)),
      registered_on: dayField({ notAfterToday: errors("future") }),
      expires_on: optionalDay,
    }),
    refused,
    save: async (body) => {
      const path = REGISTRATIONS_LIST.api + (id === null ? "" : `/${encodeURIComponent(id)}`)
      const { registration } = await staffFetch(path, {
        method: "POST",
        body,
        schema: z.object({ registration: registrationSchema }),
      })
      const text = t(id === null ? "created" : "saved", {
        code: registration.artisan.code,
        date: formatCalendarDay(registration.expires_on, locale),
      })
      const page = `${REGISTRATIONS_LIST.path}/${encodeURIComponent(registration.id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}
