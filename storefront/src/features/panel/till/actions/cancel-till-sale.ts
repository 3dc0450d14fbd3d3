"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { formatCentimos } from "@/lib/money"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { tillSalesList } from "../till-lists"
import { tillSaleApi } from "../till-sale"

/** Takes a sale at a table back. The fair and the sale are bound by the page. */
export async function cancelTillSale(
  sale: { id: string; fairId: string; number: number; total: number },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.till.sale" })
  return await handleForm(form, {
    schema: z.object({ reason: z.string().trim().min(1).max(500) }),
    refused: knownRefusals({ sale_not_done: null, till_busy: null }, (code) => t(`refusals.${code}`)),
    save: async ({ reason }) => {
      await staffFetch(`${tillSaleApi(sale.id)}/cancel`, {
        method: "POST",
        body: { reason },
        schema: z.unknown(),
        timeout: 60_000,
      })
      const total = formatCentimos(sale.total)
      redirect(
        await withToast(tillSalesList(sale.fairId).path, {
          kind: "success",
          text: t("done", { number: sale.number, total }),
        })
      )
    },
  })
}
