"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { formatCentimos } from "@/lib/money"
import { staffFetch } from "../../api/staff-fetch"
import { staffResponse } from "../../api/staff-response"
import { isCalendarMonth } from "../../form/calendar-month"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { BATCHES_LIST, PAYEE_KINDS, RAILS } from "../payouts-lists"
import { payoutRefusals } from "./payout-refusals"

/** The batch that an action is about, bound by the page. */
export type BatchRef = { id: string; number: number }

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.payouts" })
const batchApi = ({ id }: BatchRef, step: string) => `${BATCHES_LIST.api}/${encodeURIComponent(id)}/${step}`

/** Claims what there is to pay; nothing is paid by it. */
export async function prepareBatch(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      rail: z.enum(RAILS),
      payees: z.array(z.enum(PAYEE_KINDS)).min(1),
      month: z
        .string()
        .refine((text) => text === "" || isCalendarMonth(text), "invalid")
        .transform((text) => (text === "" ? null : text)),
    }),
    refused: await payoutRefusals(),
    save: async (body) => {
      const { batch } = await staffFetch(BATCHES_LIST.api, {
        method: "POST",
        body,
        timeout: 60_000,
        schema: z.object({
          batch: z.object({
            id: z.string(),
            number: z.number().int(),
            control_count: z.number().int(),
            control_total: z.number().int(),
          }),
        }),
      })
      return await leave(
        batch,
        t("prepare.done", {
          number: batch.number,
          count: batch.control_count,
          total: formatCentimos(batch.control_total),
        })
      )
    },
  })
}

/** Sends a batch that somebody else prepared. The API asks for a fresh second factor. */
export async function releaseBatch(
  batch: BatchRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await payoutRefusals(),
    save: async () => {
      await staffFetch(batchApi(batch, "release"), {
        method: "POST",
        body: {},
        timeout: 120_000,
        schema: z.unknown(),
      })
      return await leave(batch, t("batch.release.done", { number: batch.number }))
    },
  })
}

/** Gives up a batch that nobody sent. */
export async function cancelBatch(batch: BatchRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ note: z.string().trim().max(500) }),
    refused: await payoutRefusals(),
    save: async ({ note }) => {
      await staffFetch(batchApi(batch, "cancel"), {
        method: "POST",
        body: { note: note === "" ? null : note },
        schema: z.unknown(),
      })
      return await leave(batch, t("batch.cancel.done", { number: batch.number }))
    },
  })
}

/** Hands over the bank's file, in the answer to this form and nowhere else: it says who is paid and where. */
export async function getBankFile(batch: BatchRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await payoutRefusals(),
    save: async () => {
      const response = await staffResponse(batchApi(batch, "file"), {
        method: "POST",
        body: {},
        timeout: 120_000,
      })
      // Read whole before anything is handed over: one that broke off throws here.
      const base64 = Buffer.from(await response.arrayBuffer()).toString("base64")
      return formAnswer({
        notice: { kind: "success", text: t("batch.getFile.done") },
        handover: { file: { name: `lote-${batch.number}.csv`, mediaType: "text/csv", base64 } },
      })
    },
  })
}

async function leave({ id }: BatchRef, text: string): Promise<never> {
  redirect(await withToast(`${BATCHES_LIST.path}/${encodeURIComponent(id)}`, { kind: "success", text }))
}
