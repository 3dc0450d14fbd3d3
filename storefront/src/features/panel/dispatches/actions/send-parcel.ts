"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { dispatchPath, DISPATCHES_LIST } from "../dispatches-lists"
import { dispatchRefusals } from "../dispatch-refusals"
import { CODES, type OpenLine, QUANTITY, readParcelLines, TICK } from "../parcel-lines"

/** Records what left the gate: which pieces, by which document, with whom. The buyer is told by e-mail. */
export async function sendParcel(
  dispatch: { id: string; lines: readonly OpenLine[] },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.dispatches.pack" }),
    dispatchRefusals(),
  ])
  const { lines, problems } = readParcelLines(form, dispatch.lines)
  const typed = (name: string) =>
    z
      .string()
      .max(5_000)
      .superRefine((_, context) => {
        const problem = problems[name]
        if (problem) context.addIssue({ code: "custom", message: t(`errors.${problem}`) })
      })
      .optional()
  const carried = form.get("way") !== "pickup"
  return await handleForm(form, {
    schema: z.object({
      ...Object.fromEntries(
        dispatch.lines.flatMap(({ id }) => [
          [TICK + id, z.array(z.string()).optional()],
          [QUANTITY + id, typed(QUANTITY + id)],
          [CODES + id, typed(CODES + id)],
        ])
      ),
      // Only so that what is said of all lines has a field to stand beside.
      lines: z
        .undefined()
        .refine(() => lines.length > 0 || Object.keys(problems).length > 0, t("errors.nothing")),
      exit_number: z.string().trim().min(1).max(60),
      exit_on: dayField({ notAfterToday: t("errors.future") }),
      way: z.enum(["carrier", "pickup"]),
      carrier: z
        .string()
        .max(60)
        .refine((code) => code !== "" || !carried, t("errors.carrier")),
      tracking_number: z.string().trim().max(80),
      request_id: z.string().min(8).max(100),
    }),
    refused,
    save: async ({ exit_number, exit_on, carrier, tracking_number, request_id }) => {
      await staffFetch(`${DISPATCHES_LIST.api}/${encodeURIComponent(dispatch.id)}/parcels`, {
        method: "POST",
        body: {
          ...{ exit_number, exit_on, request_id, lines },
          ...(carried ? { carrier, tracking_number } : { pickup: true }),
        },
        timeout: 60_000,
        schema: z.unknown(),
      })
      const text = t(carried ? "done.carrier" : "done.pickup")
      redirect(await withToast(dispatchPath(dispatch.id), { kind: "success", text }))
    },
  })
}
