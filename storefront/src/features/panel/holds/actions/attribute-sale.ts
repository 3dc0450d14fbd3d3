"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { HELD_SALES_LIST, heldSalePath } from "../holds-lists"
import { holdRefusals } from "../hold-refusal"

/** Gives what is held of an order to whom provenance says by now. `orderId` is bound by the page. */
export async function attributeSale(
  orderId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.holds.attribute" }),
    holdRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({ note: z.string().trim().max(500) }),
    refused,
    save: async ({ note }) => {
      const { attribution } = await staffFetch(`/staff/held-sales/${encodeURIComponent(orderId)}/attribute`, {
        method: "POST",
        body: note === "" ? {} : { note },
        schema: z.object({ attribution: z.object({ still_held: z.array(z.string()) }) }),
      })
      const whole = attribution.still_held.length === 0
      const page = whole ? HELD_SALES_LIST.path : heldSalePath(orderId)
      redirect(await withToast(page, { kind: "success", text: t(whole ? "done" : "doneInPart") }))
    },
  })
}
