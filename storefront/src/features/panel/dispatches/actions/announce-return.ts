"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { DISPATCHES_LIST, RETURN_REASONS, RETURNS_LIST } from "../dispatches-lists"
import { dispatchRefusals } from "../dispatch-refusals"
import { type ReturnableLine, RETURNED, readReturned } from "../return-lines"

/** Notes that a buyer sends pieces back: nothing is counted before they arrive. */
export async function announceReturn(
  dispatch: { id: string; lines: readonly ReturnableLine[] },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.dispatches.announce" }),
    dispatchRefusals(),
  ])
  const { lines, problems } = readReturned(form, dispatch.lines)
  const quantity = (name: string) =>
    z
      .string()
      .refine(() => !problems.includes(name), t("errors.quantity"))
      .optional()
  return await handleForm(form, {
    schema: z.object({
      ...Object.fromEntries(dispatch.lines.map(({ id }) => [RETURNED + id, quantity(RETURNED + id)])),
      lines: z.undefined().refine(() => lines.length > 0 || problems.length > 0, t("errors.nothing")),
      reason: z.enum(RETURN_REASONS),
      note: z.string().max(600),
      request_id: z.string().min(8).max(100),
    }),
    refused,
    save: async ({ reason, note, request_id }) => {
      await staffFetch(`${DISPATCHES_LIST.api}/${encodeURIComponent(dispatch.id)}/returns`, {
        method: "POST",
        body: { lines, reason, note, request_id },
        timeout: 60_000,
        schema: z.unknown(),
      })
      redirect(await withToast(RETURNS_LIST.path, { kind: "success", text: t("done") }))
    },
  })
}
