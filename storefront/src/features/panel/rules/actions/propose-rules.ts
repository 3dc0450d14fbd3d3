"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { optionalDocument } from "../../documents/document-field"
import { documentRefusals, storeDocument } from "../../documents/store-document"
import { dayField } from "../../form/calendar-day"
import { formAnswer, type FormState, type FormValues } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { loadPolicy } from "../policy"
import { policyPath } from "../policy-paths"
import { readRules, rulesValues } from "../rules-form-values"
import { rulesRefusals } from "../rules-refusal"

/** Proposes rules that begin with those of `baseId`, which the page binds. Nothing is in force by it. */
export async function proposeRules(baseId: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, document, rulesWords, documentWords, base] = await Promise.all([
    getTranslations({ locale, namespace: "panel.rules" }),
    getTranslations({ locale, namespace: "panel.consents.document" }),
    rulesRefusals(),
    documentRefusals(),
    loadPolicy(baseId),
  ])
  const fields = Object.entries(rulesValues(base.rules)).map(([name, value]) => [
    name,
    Array.isArray(value) ? z.array(z.string()) : z.string().max(2_000).default(""),
  ])
  return await handleForm(form, {
    schema: z.object({
      ...(Object.fromEntries(fields) as Record<string, z.ZodType<string | string[]>>),
      valid_from: dayField(),
      note: longText(1_000, {
        tooLong: () => t("form.noteTooLong"),
        controls: t("form.noteControls"),
      }).refine((text) => text.length >= 10, t("form.noteShort")),
      file: optionalDocument(document("refusals.document_too_large")),
    }),
    refused: (refusal) => rulesWords(refusal) ?? documentWords(refusal),
    save: async ({ valid_from, note, file, ...typed }) => {
      const values: FormValues = typed
      const read = readRules(values, base.rules)
      if (!read.ok) {
        // The first thing that is wrong with a field is the one to put right first.
        const errors = Object.fromEntries(
          [...read.problems].reverse().map(({ field, problem }) => [field, t(`form.problems.${problem}`)])
        )
        return formAnswer({ values: { ...values, valid_from, note }, errors })
      }
      const document_id = file ? await storeDocument(file, { kind: "policy" }) : null
      const { policy } = await staffFetch("/staff/policies", {
        method: "POST",
        body: { rules: read.rules, valid_from, note, document_id },
        schema: z.object({ policy: z.object({ id: z.string() }) }),
      })
      redirect(await withToast(policyPath(policy.id), { kind: "success", text: t("form.done") }))
    },
  })
}
