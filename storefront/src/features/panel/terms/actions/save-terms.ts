"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { parseSoles } from "@/lib/money"
import { staffFetch } from "../../api/staff-fetch"
import { optionalDocument } from "../../documents/document-field"
import { storeDocument } from "../../documents/store-document"
import { dayField } from "../../form/calendar-day"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { reasonField } from "../../identity/reason-field"
import { panelLocale } from "../../session/panel-locale"
import { ACCOUNT_STATES, SITUATIONS } from "../terms-list"
import { leaveForMoney, type MoneyOf } from "./leave-for-money"
import { optionalLine } from "./optional-line"
import { termsRefusals } from "./terms-refusals"

/** Records somebody's legal terms from a day on. What stood before stays. */
export async function saveTerms(artisan: MoneyOf, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.terms.termsForm" })
  const schema = z
    .object({
      valid_from: dayField({ notAfterToday: t("errors.future") }),
      situation: z.enum(SITUATIONS),
      life_sentence: z.array(z.literal("true")),
      reparation_outstanding: z
        .string()
        .trim()
        .refine((text) => text === "" || parseSoles(text) !== null, t("errors.soles")),
      reparation_case: optionalLine(120),
      reparation_account: optionalLine(60),
      account_state: z.enum(ACCOUNT_STATES),
      bank: optionalLine(80),
      account_kind: z.enum(["cci", "account"]),
      account: optionalLine(40),
      note: optionalLine(500),
      file: optionalDocument(t("errors.file")),
    })
    .superRefine((values, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message })
      const { situation, account_state, account, bank } = values
      // Left blank, the number that is kept stays; whether there is one the API knows.
      if (account_state === "open" && account !== null && bank === null) wrong("bank", t("errors.bankNeeded"))
      if (account_state !== "open" && account !== null) wrong("account", t("errors.accountNotNeeded"))
      if (situation !== "awaiting_sentence") {
        // A blank would say that nothing is owed any more, of somebody who only has a new account.
        if (values.reparation_outstanding === "")
          wrong("reparation_outstanding", t("errors.reparationNeeded"))
        return
      }
      if ((parseSoles(values.reparation_outstanding) ?? 0) > 0) {
        wrong("reparation_outstanding", t("errors.beforeSentence"))
      }
      if (values.life_sentence.length > 0) wrong("life_sentence", t("errors.lifeBeforeSentence"))
    })
  return await handleForm(form, {
    schema,
    secrets: ["account", "reparation_case", "reparation_account"],
    refused: await termsRefusals({
      day_in_future: "valid_from",
      life_before_sentence: "life_sentence",
      reparation_before_sentence: "reparation_outstanding",
      artisan_released: "situation",
      account_missing: "account",
      account_not_open: "account",
      account_kind_missing: "account_kind",
      invalid_account_number: "account",
      unknown_document: "file",
    }),
    save: async ({ file, account, account_kind, bank, life_sentence, reparation_outstanding, ...values }) => {
      const open = values.account_state === "open"
      const document_id = file
        ? await storeDocument(file, { kind: "court_order", artisan_id: artisan.id })
        : null
      await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/terms`, {
        method: "POST",
        body: {
          ...values,
          life_sentence: life_sentence.length > 0,
          reparation_outstanding: parseSoles(reparation_outstanding) ?? 0,
          bank: open ? bank : null,
          account: open ? account : null,
          account_kind: open && account !== null ? account_kind : null,
          document_id,
        },
        schema: z.unknown(),
      })
      return await leaveForMoney(artisan, t("saved", { code: artisan.code }))
    },
  })
}

/** Shows what is sealed of the terms in force, in the answer to this form and nowhere else; for a reason that is kept. */
export async function readSealedTerms(
  artisan: MoneyOf,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.terms" })
  return await handleForm(form, {
    schema: z.object({ reason: reasonField }),
    refused: await termsRefusals({ reason_names_person: "reason" }),
    save: async (body) => {
      const { terms } = await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}/terms/read`, {
        method: "POST",
        body,
        schema: z.object({ terms: sealedSchema }),
      })
      const none = t("beneficiary.read.none")
      return formAnswer({
        notice: { kind: "success", text: t("beneficiary.read.done") },
        handover: {
          facts: [
            [t("terms.read.bank"), terms.bank ?? none],
            [t("terms.read.account"), terms.account ?? none],
            [t("terms.read.case"), terms.reparation_case ?? none],
            [t("terms.read.reparationAccount"), terms.reparation_account ?? none],
          ],
        },
      })
    },
  })
}

const sealedSchema = z.object({
  bank: z.string().nullable(),
  account: z.string().nullable(),
  reparation_case: z.string().nullable(),
  reparation_account: z.string().nullable(),
})
