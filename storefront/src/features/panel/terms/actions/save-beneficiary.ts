"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { reasonField } from "../../identity/reason-field"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { accountProblems, BENEFICIARY_SECRETS, beneficiaryFields } from "../beneficiary-fields"
import { beneficiaryPath } from "../money-path"
import { beneficiarySchema } from "../terms"
import { leaveForMoney, type MoneyOf } from "./leave-for-money"
import { termsRefusals } from "./terms-refusals"

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.terms" })

const refusals = () =>
  termsRefusals({
    invalid_full_name: "full_name",
    invalid_document_number: "document_number",
    beneficiary_known: "document_number",
    account_missing: "account",
    account_not_open: "account",
    account_kind_missing: "account_kind",
    invalid_account_number: "account",
    invalid_email: "email",
    reason_names_person: "reason",
  })

const answer = z.object({ beneficiary: beneficiarySchema })

/** Seals somebody whom an artisan's money can go to. */
export async function addBeneficiary(
  artisan: MoneyOf,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  const schema = z
    .object({
      ...beneficiaryFields,
      full_name: beneficiaryFields.full_name.min(1),
      document_number: beneficiaryFields.document_number.min(1),
    })
    .superRefine((values, context) => {
      for (const { field, word } of accountProblems(values)) {
        context.addIssue({ code: "custom", path: [field], message: t(`beneficiaryForm.errors.${word}`) })
      }
      if (!isEmail(values.email)) {
        context.addIssue({ code: "custom", path: ["email"], message: t("beneficiaryForm.errors.email") })
      }
    })
  return await handleForm(form, {
    schema,
    secrets: BENEFICIARY_SECRETS,
    refused: await refusals(),
    save: async ({ account_kind, bank, account, email, ...who }) => {
      const { beneficiary } = await staffFetch(
        `/staff/artisans/${encodeURIComponent(artisan.id)}/beneficiaries`,
        {
          method: "POST",
          body: {
            ...who,
            ...(account_kind === "none" ? {} : { account_kind, bank, ...(account ? { account } : {}) }),
            ...(email ? { email } : {}),
          },
          schema: answer,
        }
      )
      const said = { relation: t(`relationsTo.${beneficiary.relation}`), code: artisan.code }
      return await leaveForMoney(
        artisan,
        t(beneficiary.account_warning ? "beneficiaryForm.savedWarning" : "beneficiaryForm.saved", said)
      )
    },
  })
}

/** Puts right what is sealed of a beneficiary: only what was typed changes. */
export async function correctBeneficiary(
  artisan: MoneyOf,
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  const schema = z
    .object({ ...beneficiaryFields, account_kind: z.enum(["keep", "cci", "account", "cash_order"]) })
    .superRefine(({ account_kind, bank, account, email }, context) => {
      const wrong = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message })
      if (account_kind !== "keep") {
        for (const { field, word } of accountProblems({ account_kind, bank, account })) {
          wrong(field, t(`beneficiaryForm.errors.${word}`))
        }
      } else if (bank !== "" || account !== "") wrong("account_kind", t("beneficiary.correct.kind"))
      if (!isEmail(email)) wrong("email", t("beneficiaryForm.errors.email"))
    })
  return await handleForm(form, {
    schema,
    secrets: BENEFICIARY_SECRETS,
    refused: await refusals(),
    save: async ({ relation, account_kind, bank, account, document_type, document_number, ...texts }) => {
      const { beneficiary } = await staffFetch(`/staff/beneficiaries/${encodeURIComponent(id)}`, {
        method: "POST",
        body: {
          relation,
          ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
          ...(document_number ? { document_type, document_number } : {}),
          // What is absent stays: of a cash order there is no number any more.
          ...(account_kind === "keep" ? {} : { account_kind, bank, account: account || null }),
        },
        schema: answer,
      })
      const text = t(
        beneficiary.account_warning ? "beneficiary.correct.doneWarning" : "beneficiary.correct.done"
      )
      redirect(await withToast(beneficiaryPath(artisan.id, id), { kind: "success", text }))
    },
  })
}

/** Shows who a beneficiary is, in the answer to this form and nowhere else; for a reason that is kept. */
export async function readBeneficiary(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ reason: reasonField }),
    refused: await refusals(),
    save: async (body) => {
      const { beneficiary } = await staffFetch(`/staff/beneficiaries/${encodeURIComponent(id)}/read`, {
        method: "POST",
        body,
        schema: z.object({
          beneficiary: z.object({
            full_name: z.string(),
            document_type: z.enum(["dni", "ce", "passport"]),
            document_number: z.string(),
            bank: z.string().nullable(),
            account: z.string().nullable(),
            email: z.string().nullable(),
            orders: z.array(z.object({ court: z.string().nullable(), case_number: z.string().nullable() })),
          }),
        }),
      })
      const none = t("beneficiary.read.none")
      const type = t(`beneficiaryForm.documentTypes.${beneficiary.document_type}`)
      return formAnswer({
        notice: { kind: "success", text: t("beneficiary.read.done") },
        handover: {
          facts: [
            [t("beneficiary.read.name"), beneficiary.full_name],
            [t("beneficiary.read.document"), `${type} ${beneficiary.document_number}`],
            [t("beneficiary.read.bank"), beneficiary.bank ?? none],
            [t("beneficiary.read.account"), beneficiary.account ?? none],
            [t("beneficiary.read.email"), beneficiary.email ?? none],
            ...beneficiary.orders.map(
              ({ court, case_number }) =>
                [t("beneficiary.read.order"), `${court ?? none} · ${case_number ?? none}`] as const
            ),
          ],
        },
      })
    },
  })
}

/** Somebody gets nothing any more. */
export async function endBeneficiary(
  artisan: MoneyOf,
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await refusals(),
    save: async () => {
      await staffFetch(`/staff/beneficiaries/${encodeURIComponent(id)}/end`, {
        method: "POST",
        body: {},
        schema: z.unknown(),
      })
      return await leaveForMoney(artisan, t("beneficiary.end.done"))
    },
  })
}

const isEmail = (text: string) => text === "" || z.email().safeParse(text).success
