"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { currentStaff } from "../../api/current-staff"
import { staffFetch } from "../../api/staff-fetch"
import { StaffRefusal } from "../../api/staff-refusal"
import { optionalDocument } from "../../documents/document-field"
import { documentRefusals, storeDocument } from "../../documents/store-document"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { holdPath } from "../holds-lists"
import { holdRefusals } from "../hold-refusal"

const answerSchema = z.object({
  hold: z.object({ remainder: z.object({ amount: z.number() }).nullable() }),
})

/** Moves what the terms of today allow of a hold; whose it is and which are bound by the page. */
export async function releaseHold(
  { id, artisanId }: { id: string; artisanId: string },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, document, holdWords, documentWords] = await Promise.all([
    getTranslations({ locale, namespace: "panel.holds.release" }),
    getTranslations({ locale, namespace: "panel.consents.document" }),
    holdRefusals(),
    documentRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      note: longText(1_000, { tooLong: () => t("noteTooLong"), controls: t("noteControls") }).refine(
        (text) => text.length >= 10,
        t("noteShort")
      ),
      file: optionalDocument(document("refusals.document_too_large")),
      confirm: z
        .string()
        .optional()
        .refine((ticked) => ticked === "yes", t("confirmMissing")),
    }),
    refused: (refusal) => holdWords(refusal) ?? documentWords(refusal),
    save: async ({ note, file }) => {
      // A paper is kept for good: not before it is sure that the release is not sent back for the second factor.
      if (file) await requireFreshFactor()
      const document_id = file
        ? await storeDocument(file, { kind: "court_order", artisan_id: artisanId })
        : null
      const { hold } = await staffFetch(`/staff/holds/${encodeURIComponent(id)}/release`, {
        method: "POST",
        body: { note, document_id },
        query: { locale },
        schema: answerSchema,
      })
      const text = t(hold.remainder ? "doneInPart" : "done")
      redirect(await withToast(holdPath(id), { kind: "success", text }))
    },
  })
}

async function requireFreshFactor(): Promise<void> {
  const { fresh_until } = (await currentStaff()).second_factor
  if (fresh_until !== null && Date.parse(fresh_until) > Date.now()) return
  throw new StaffRefusal("the second factor has to be shown again", {
    status: 403,
    code: "fresh_second_factor_required",
  })
}
