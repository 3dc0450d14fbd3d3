"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { wholeNumber } from "../../form/whole-number"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { ADJUSTMENTS, adjustmentOf } from "../adjustments"
import { MOST_PIECES, STOCK_LIST, stockPath } from "../stock-lists"
import { stockRefusals } from "../stock-refusals"

/** The piece that an action is about and how many the page said there are; bound by the page. */
export type StockRef = { id: string; seen: number }

const requestId = z.string().min(8).max(100)
const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.stock" })

/** Records how many were counted on the shelf. */
export async function countStock(stock: StockRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ counted: pieces(0, t("errors.quantity")), note: line(500), request_id: requestId }),
    refused: await stockRefusals("counted"),
    save: async ({ counted, note, request_id }) => {
      await change(stock, "count", { counted, seen: stock.seen, note: note || null, request_id })
      return await leave(stock, t("count.done", { count: counted }))
    },
  })
}

/** Adds pieces or takes some away, and says why. */
export async function adjustStock(stock: StockRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      change: z.enum(ADJUSTMENTS),
      quantity: pieces(1, t("errors.quantityOne")),
      note: line(500).min(1),
      request_id: requestId,
    }),
    refused: await stockRefusals("quantity"),
    save: async ({ change: adjustment, quantity, note, request_id }) => {
      await change(stock, "adjust", { ...adjustmentOf(adjustment, quantity), note, request_id })
      return await leave(stock, t("adjust.done"))
    },
  })
}

/** Records pieces that were sold over the table at a fair. */
export async function sellAtFair(stock: StockRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      quantity: pieces(1, t("errors.quantityOne")),
      receipt: line(60).min(1),
      sold_on: dayField({ notAfterToday: t("fair.future") }),
      note: line(500),
      request_id: requestId,
    }),
    refused: await stockRefusals("quantity"),
    save: async ({ note, ...sale }) => {
      await change(stock, "fair-sale", { ...sale, note: note || null })
      return await leave(stock, t("fair.done", { count: sale.quantity }))
    },
  })
}

/** Sets with how few left somebody is told, or that nobody is. */
export async function setLowAt(stock: StockRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      low_at: z
        .string()
        .refine(
          (text) => text.trim() === "" || wholeNumber(text, 0, MOST_PIECES) !== null,
          t("errors.quantity")
        )
        .transform((text) => (text.trim() === "" ? null : Number(text))),
    }),
    refused: await stockRefusals("low_at"),
    save: async (body) => {
      await change(stock, "low-at", body)
      return await leave(
        stock,
        t(body.low_at === null ? "lowAt.off" : "lowAt.done", { count: body.low_at ?? 0 })
      )
    },
  })
}

function pieces(least: number, wrong: string) {
  return z
    .string()
    .trim()
    .min(1)
    .refine((text) => wholeNumber(text, least, MOST_PIECES) !== null, wrong)
    .transform(Number)
}

function line(most: number) {
  return z.string().trim().max(most)
}

async function change({ id }: StockRef, what: string, body: unknown): Promise<void> {
  await staffFetch(`${STOCK_LIST.api}/${encodeURIComponent(id)}/${what}`, {
    method: "POST",
    body,
    schema: z.unknown(),
  })
}

async function leave({ id }: StockRef, text: string): Promise<never> {
  redirect(await withToast(stockPath(id), { kind: "success", text }))
}
