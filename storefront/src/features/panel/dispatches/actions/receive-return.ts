"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { returnPath, RETURNS_LIST } from "../dispatches-lists"
import { dispatchRefusals } from "../dispatch-refusals"
import { OUTCOME, outcomeField, OUTCOMES, readCame, type ReturnableLine } from "../return-lines"

const words = async () =>
  getTranslations({ locale: await panelLocale(), namespace: "panel.dispatches.receive" })
const api = (id: string, step: string) => `${RETURNS_LIST.api}/${encodeURIComponent(id)}/${step}`
// Browsers send line breaks as two characters; the API counts them as one, and says what is too long.
const note = z.string().max(600)

/** Records what came back, how it was found, and what of it goes back on sale. */
export async function receiveReturn(
  back: { id: string; lines: readonly ReturnableLine[] },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, refused] = await Promise.all([words(), dispatchRefusals()])
  const { lines, problems } = readCame(form, back.lines)
  const typed = (name: string) =>
    z
      .string()
      .refine(() => !problems.includes(name), t("errors.quantity"))
      .optional()
  return await handleForm(form, {
    schema: z.object({
      ...Object.fromEntries(
        back.lines.flatMap(({ id }) => [
          [OUTCOME + id, z.string().optional()],
          ...OUTCOMES.map((outcome) => [outcomeField(outcome, id), typed(outcomeField(outcome, id))]),
        ])
      ),
      lines: z.undefined().refine(() => lines.length > 0 || problems.length > 0, t("errors.nothing")),
      note,
    }),
    refused,
    save: async (values) => {
      await staffFetch(api(back.id, "receive"), {
        method: "POST",
        body: { lines, note: values.note },
        timeout: 60_000,
        schema: z.unknown(),
      })
      redirect(await withToast(returnPath(back.id), { kind: "success", text: t("done") }))
    },
  })
}

/** Gives up a return that does not come. */
export async function cancelReturn(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const [t, refused] = await Promise.all([words(), dispatchRefusals()])
  return await handleForm(form, {
    schema: z.object({ note }),
    refused,
    save: async (body) => {
      await staffFetch(api(id, "cancel"), { method: "POST", body, schema: z.unknown() })
      redirect(await withToast(returnPath(id), { kind: "success", text: t("cancel.done") }))
    },
  })
}
