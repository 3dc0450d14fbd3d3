"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { closeRefusals } from "../close-refusal"
import { CLOSES_LIST, closePath } from "../closes-lists"

/** Has exactly the proposed parts posted, ticked to confirm: it cannot be undone. `id` is bound by the page. */
export async function approveClose(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const [t, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.closes.approve" }),
    closeRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      confirm: z
        .string()
        .optional()
        .refine((ticked) => ticked === "yes", t("confirmMissing")),
    }),
    refused,
    save: async () => {
      const { settlement } = await staffFetch(`/staff/settlements/${encodeURIComponent(id)}/approve`, {
        method: "POST",
        body: {},
        schema: z.object({ settlement: z.object({ state: z.string() }) }),
        timeout: 30_000,
      })
      const text = t(settlement.state === "closed" ? "done" : "begun")
      redirect(await withToast(closePath(id), { kind: "success", text }))
    },
  })
}

/** Takes back a close that nobody has approved. `id` is bound by the page. */
export async function withdrawClose(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const [t, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.closes.withdraw" }),
    closeRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({ note: z.string().trim().max(500) }),
    refused,
    save: async ({ note }) => {
      await staffFetch(`/staff/settlements/${encodeURIComponent(id)}/withdraw`, {
        method: "POST",
        body: note === "" ? {} : { note },
        schema: z.unknown(),
      })
      redirect(await withToast(CLOSES_LIST.path, { kind: "success", text: t("done") }))
    },
  })
}
