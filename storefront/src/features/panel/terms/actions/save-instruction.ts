"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { documentField } from "../../documents/document-field"
import { storeDocument } from "../../documents/store-document"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { formatCalendarDay } from "../../table/format-moment"
import { INSTRUCTION_ROWS, readRows, sumRows, typedRows } from "../instruction-rows"
import { percentText } from "../measure-text"
import { leaveForMoney, type MoneyOf } from "./leave-for-money"
import { termsRefusals } from "./terms-refusals"

const WHOLE_BP = 10_000

/** Records what somebody signed about their part. */
export async function saveInstruction(
  artisan: MoneyOf,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.terms.instructionForm" })
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value : ""
  }
  const { parts, problems } = readRows(typedRows(text))
  const { percent } = sumRows(typedRows(text))
  const schema = z
    .object({
      signed_on: dayField({ notAfterToday: t("errors.future") }),
      starts_on: dayField(),
      file: documentField(t("errors.file")),
      // Only so that errors about all rows have a field to stand beside.
      parts: z.undefined(),
      ...Object.fromEntries(
        INSTRUCTION_ROWS.flatMap((row) => [
          [`to_${row}`, z.string().max(100).optional()],
          [`value_${row}`, z.string().max(20).optional()],
          [`unit_${row}`, z.string().max(10).optional()],
        ])
      ),
    })
    .superRefine(({ signed_on, starts_on }, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message })
      if (starts_on < signed_on) wrong("starts_on", t("errors.order"))
      for (const { field, word } of problems) wrong(field, t(`errors.${word}`))
      if (problems.length === 0 && parts.length === 0) wrong("parts", t("errors.empty"))
      if (percent > WHOLE_BP) wrong("parts", t("errors.over", { percent: percentText(percent) }))
    })
  return await handleForm(form, {
    schema,
    refused: await termsRefusals({
      unknown_beneficiary: "parts",
      destination_twice: "parts",
      instruction_empty: "parts",
      instruction_exceeds: "parts",
      instruction_overlaps: "starts_on",
      starts_before_signature: "starts_on",
      day_in_future: "signed_on",
      unknown_document: "file",
    }),
    save: async ({ signed_on, starts_on, file }) => {
      const document_id = await storeDocument(file, { kind: "instruction", artisan_id: artisan.id })
      await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/instructions`, {
        method: "POST",
        body: { signed_on, starts_on, document_id, parts },
        schema: z.unknown(),
      })
      return await leaveForMoney(artisan, t("saved", { code: artisan.code }))
    },
  })
}

/** Takes an instruction back from a day on; its id is bound by the page. */
export async function revokeInstruction(
  artisan: MoneyOf,
  instructionId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.terms.instructionCard.revoke" })
  return await handleForm(form, {
    schema: z.object({ on: dayField() }),
    refused: await termsRefusals({ revoked_before_start: "on" }),
    save: async (body) => {
      await staffFetch(`/staff/instructions/${encodeURIComponent(instructionId)}/revoke`, {
        method: "POST",
        body,
        schema: z.unknown(),
      })
      return await leaveForMoney(artisan, t("done", { day: formatCalendarDay(body.on, locale) }))
    },
  })
}
