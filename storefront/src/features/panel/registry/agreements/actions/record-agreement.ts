"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../../api/staff-fetch"
import type { StaffRefusal } from "../../../api/staff-refusal"
import { optionalDocument } from "../../../documents/document-field"
import { documentRefusals, storeDocument } from "../../../documents/store-document"
import { dayField } from "../../../form/calendar-day"
import type { FormState } from "../../../form/form-state"
import { handleForm } from "../../../form/handle-form"
import { knownRefusals } from "../../../form/known-refusals"
import { isRuc } from "../../../institutions/is-ruc"
import { panelLocale } from "../../../session/panel-locale"
import { withToast } from "../../../session/toast"
import { WORKSHOPS_LIST } from "../../registry-lists"

const FIELDS = {
  workshop_without_company: null,
  agreements_overlap: "starts_on",
  agreement_ended: null,
  agreement_days: null,
  addendum_does_not_extend: "ends_on",
  unknown_document: "file",
} as const

/** Records an agreement of a workshop with a company. The workshop's id is bound by the page. */
export async function recordAgreement(
  workshopId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  const schema = z
    .object({
      company_name: z.string().trim().min(2).max(160),
      company_ruc: z
        .string()
        .transform((text) => text.replace(/[\s-]/g, ""))
        .refine(isRuc, t("errors.ruc")),
      number: z.string().trim().min(1).max(60),
      signed_on: dayField({ notAfterToday: t("errors.future") }),
      starts_on: dayField(),
      ends_on: dayField(),
      file: optionalDocument(t("errors.file")),
    })
    .refine(({ starts_on, ends_on }) => ends_on >= starts_on, {
      path: ["ends_on"],
      message: t("errors.order"),
    })
  return await handleForm(form, {
    schema,
    refused: await refusals(),
    save: async ({ file, ...agreement }) => {
      const document_id = file
        ? await storeDocument(file, { kind: "agreement", workshop_id: workshopId })
        : undefined
      await staffFetch(`/staff/workshops/${encodeURIComponent(workshopId)}/agreements`, {
        method: "POST",
        body: { ...agreement, document_id },
        schema: z.unknown(),
      })
      return await leave(workshopId, t("saved", { number: agreement.number }))
    },
  })
}

/** Which agreement an addendum is to, bound by the page. */
export type AgreementRef = { id: string; workshopId: string; endsOn: string }

/** Adds an addendum that changes until when an agreement is in force. */
export async function addAddendum(
  agreement: AgreementRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      number: z.string().trim().min(1).max(60),
      signed_on: dayField({ notAfterToday: t("errors.future") }),
      ends_on: dayField().refine((day) => day > agreement.endsOn, t("refusals.addendum_does_not_extend")),
      file: optionalDocument(t("errors.file")),
    }),
    refused: await refusals(),
    save: async ({ file, ...addendum }) => {
      const document_id = file
        ? await storeDocument(file, { kind: "agreement", workshop_id: agreement.workshopId })
        : undefined
      await staffFetch(`/staff/agreements/${encodeURIComponent(agreement.id)}/addenda`, {
        method: "POST",
        body: { ...addendum, document_id },
        schema: z.unknown(),
      })
      return await leave(agreement.workshopId, t("addendum.saved", { number: addendum.number }))
    },
  })
}

/** Ends an agreement before its time. */
export async function endAgreement(
  agreement: AgreementRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      on: dayField().refine((day) => day < agreement.endsOn, t("end.before")),
      reason: z.string().trim().min(3).max(500),
    }),
    refused: await refusals(),
    save: async (body) => {
      await staffFetch(`/staff/agreements/${encodeURIComponent(agreement.id)}/end`, {
        method: "POST",
        body,
        schema: z.unknown(),
      })
      return await leave(agreement.workshopId, t("end.done"))
    },
  })
}

const words = async () =>
  getTranslations({ locale: await panelLocale(), namespace: "panel.registry.agreements" })

async function refusals() {
  const [t, document] = await Promise.all([words(), documentRefusals()])
  const known = knownRefusals(FIELDS, (code) => t(`refusals.${code}`))
  return (refusal: StaffRefusal) => document(refusal) ?? known(refusal)
}

async function leave(workshopId: string, text: string): Promise<never> {
  const page = `${WORKSHOPS_LIST.path}/${encodeURIComponent(workshopId)}/convenios`
  redirect(await withToast(page, { kind: "success", text }))
}
