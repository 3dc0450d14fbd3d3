"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { enquiryPath } from "../enquiries-list"
import { enquiryApi } from "../enquiry"
import { enquiryRefusals } from "../enquiry-refusals"
import type { EnquiryRef } from "./answer-enquiry"

const words = async () =>
  getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.enquiries" })

/** Closes an enquiry of which nothing more is to be done. */
export async function closeEnquiry(
  { id, version }: EnquiryRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, refused] = await Promise.all([words(), enquiryRefusals()])
  return await handleForm(form, {
    schema: z.object({ reason: z.string().trim().max(500) }),
    refused,
    save: async ({ reason }) => {
      await staffFetch(`${enquiryApi(id)}/close`, {
        method: "POST",
        body: { version, reason: reason === "" ? null : reason },
        schema: z.unknown(),
      })
      redirect(await withToast(enquiryPath(id), { kind: "success", text: t("close.done") }))
    },
  })
}

/** Opens a closed enquiry again, to be answered. */
export async function reopenEnquiry(
  { id, version }: EnquiryRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, refused] = await Promise.all([words(), enquiryRefusals()])
  return await handleForm(form, {
    schema: z.object({}),
    refused,
    save: async () => {
      await staffFetch(`${enquiryApi(id)}/reopen`, { method: "POST", body: { version }, schema: z.unknown() })
      redirect(await withToast(enquiryPath(id), { kind: "success", text: t("reopen.done") }))
    },
  })
}
