"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { enquiryPath } from "../enquiries-list"
import { enquiryApi } from "../enquiry"
import { enquiryRefusals } from "../enquiry-refusals"

const MOST_TEXT = 6000

/** The enquiry that an action is about, as its page showed it; bound by the page. */
export type EnquiryRef = { id: string; version: number }

/** Answers an enquiry; whoever asked gets a mail. */
export async function answerEnquiry(
  { id, version }: EnquiryRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, words, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.fair-desk.enquiries.answer" }),
    getTranslations({ locale, namespace: "panel.fair-desk.form.errors" }),
    enquiryRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      text: longText(MOST_TEXT, {
        tooLong: (length) => words("tooLong", { length, max: MOST_TEXT }),
        controls: words("controls"),
      }).refine((text) => text !== "", "required"),
    }),
    refused,
    save: async ({ text }) => {
      await staffFetch(`${enquiryApi(id)}/answer`, {
        method: "POST",
        body: { text, version },
        schema: z.unknown(),
      })
      redirect(await withToast(enquiryPath(id), { kind: "success", text: t("done") }))
    },
  })
}
