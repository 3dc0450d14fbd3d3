"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { StaffRefusal } from "../../api/staff-refusal"
import { optionalDocument } from "../../documents/document-field"
import { documentRefusals, storeDocument } from "../../documents/store-document"
import { dayField } from "../../form/calendar-day"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { artisanByCode } from "../../picking/workshop-artisans"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { formatCalendarDay } from "../../table/format-moment"
import { RIGHTS_LIST } from "../rights-list"
import { rightsRefusals } from "../rights-refusals"
import { RIGHTS, rightsRequestSchema } from "../rights-request"

const LONGEST = 2000

/** Takes down what a person asks about their data. */
export async function recordRequest(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.rights.form" })
  const [document, known] = await Promise.all([documentRefusals(), rightsRefusals()])
  return await handleForm(form, {
    schema: z.object({
      code: z.string().trim().min(1).max(40),
      kind: z.enum(RIGHTS),
      received_on: dayField({ notAfterToday: t("future") }),
      detail: longText(LONGEST, {
        tooLong: (length) => t("long", { max: LONGEST, length }),
        controls: t("controls"),
      }),
      file: optionalDocument(t("fileWrong")),
    }),
    refused: (refusal: StaffRefusal) => document(refusal) ?? known(refusal),
    save: async ({ code, file, detail, ...request }) => {
      const artisan = await artisanByCode(code)
      if (!artisan) {
        return formAnswer({ values: { ...request, code, detail }, errors: { code: t("unknown") } })
      }
      const document_id = file
        ? await storeDocument(file, { kind: "rights_request", artisan_id: artisan.id })
        : null
      const { rights_request: made } = await staffFetch("/staff/rights-requests", {
        method: "POST",
        body: {
          ...request,
          artisan_id: artisan.id,
          detail: detail === "" ? null : detail,
          document_id,
        },
        schema: z.object({ rights_request: rightsRequestSchema.pick({ id: true, due_on: true }) }),
      })
      const text = t("saved", {
        code: artisan.code,
        day: formatCalendarDay(made.due_on, locale),
      })
      redirect(
        await withToast(`${RIGHTS_LIST.path}/${encodeURIComponent(made.id)}`, { kind: "success", text })
      )
    },
  })
}
