"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { closePath } from "../closes-lists"
import { closeRefusals } from "../close-refusal"

/** Begins the close of a month, which the page binds: everybody's part is computed and kept, no money moves. */
export async function prepareClose(month: string, _previous: FormState, form: FormData): Promise<FormState> {
  const [t, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.closes.prepare" }),
    closeRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({}),
    refused,
    save: async () => {
      const { settlement } = await staffFetch("/staff/settlements", {
        method: "POST",
        body: { month },
        schema: z.object({ settlement: z.object({ id: z.string(), state: z.string() }) }),
        timeout: 30_000,
      })
      const text = t(settlement.state === "proposed" ? "done" : "begun")
      redirect(await withToast(closePath(settlement.id), { kind: "success", text }))
    },
  })
}
