"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { optionalDocument } from "../../documents/document-field"
import { storeDocument } from "../../documents/store-document"
import { dayField, isCalendarDay } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { formatCalendarDay } from "../../table/format-moment"
import { MOST_ALIMONY_BP } from "../most-alimony"
import { readMeasure } from "../read-measure"
import { leaveForMoney, type MoneyOf } from "./leave-for-money"
import { termsRefusals } from "./terms-refusals"

/** Records what a court ordered to be paid to one of somebody's beneficiaries. */
export async function saveOrder(artisan: MoneyOf, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.terms.alimonyForm" })
  const schema = z
    .object({
      beneficiary_id: z.string().min(1).max(100),
      kind: z.enum(["percent", "amount"]),
      value: z.string().trim().min(1).max(20),
      priority: z
        .string()
        .trim()
        .refine((text) => /^[1-9]\d?$/.test(text), t("errors.priority")),
      court: z.string().trim().min(2).max(160),
      case_number: z.string().trim().min(2).max(80),
      starts_on: dayField(),
      ends_on: z
        .string()
        .trim()
        .refine((text) => text === "" || isCalendarDay(text), "invalid")
        .transform((text) => (text === "" ? null : text)),
      file: optionalDocument(t("errors.file")),
    })
    .superRefine(({ kind, value, starts_on, ends_on }, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message })
      if (readMeasure(kind, value, MOST_ALIMONY_BP) === null) wrong("value", t(`errors.${kind}`))
      if (ends_on !== null && ends_on < starts_on) wrong("ends_on", t("errors.order"))
    })
  return await handleForm(form, {
    schema,
    secrets: ["court", "case_number"],
    refused: await termsRefusals({
      unknown_beneficiary: "beneficiary_id",
      alimony_overlaps: "starts_on",
      ends_before_start: "ends_on",
      unknown_document: "file",
    }),
    save: async ({ file, kind, value, priority, ...order }) => {
      const document_id = file
        ? await storeDocument(file, { kind: "court_order", artisan_id: artisan.id })
        : null
      await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/alimony-orders`, {
        method: "POST",
        body: {
          ...order,
          ...readMeasure(kind, value, MOST_ALIMONY_BP),
          priority: Number(priority),
          document_id,
        },
        schema: z.unknown(),
      })
      return await leaveForMoney(artisan, t("saved", { code: artisan.code }))
    },
  })
}

/** Ends an alimony order; `orderId` is bound by the page. */
export async function endOrder(
  artisan: MoneyOf,
  orderId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.terms.alimonyCard.end" })
  return await handleForm(form, {
    schema: z.object({ on: dayField(), note: z.string().trim().min(3).max(500) }),
    refused: await termsRefusals({ ends_before_start: "on", ends_later_than_ordered: "on" }),
    save: async (body) => {
      await staffFetch(`/staff/alimony-orders/${encodeURIComponent(orderId)}/end`, {
        method: "POST",
        body,
        schema: z.unknown(),
      })
      return await leaveForMoney(artisan, t("done", { day: formatCalendarDay(body.on, locale) }))
    },
  })
}
