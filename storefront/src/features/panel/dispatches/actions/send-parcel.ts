"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import { formAnswer, type FormState, type FormValues } from "../../form/form-state"
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
  const wrong = Object.entries(problems).map(([name, problem]) => [name, t(`errors.${problem}`)] as const)
  const answer = await handleForm(form, {
    schema: z.object({
      exit_number: z.string().trim().min(1).max(60),
      exit_on: dayField({ notAfterToday: t("errors.future") }),
      way: z.enum(["carrier", "pickup"]),
      carrier: z.string().trim().max(60).default(""),
      tracking_number: z.string().trim().max(80).default(""),
      request_id: z.string().min(1).max(100),
      ...Object.fromEntries(
        dispatch.lines.flatMap(({ id }) => [
          [TICK + id, z.array(z.string()).optional()],
          [QUANTITY + id, z.string().max(20).optional()],
          [CODES + id, z.string().max(5_000).optional()],
        ])
      ),
      // Only so that what is said of all lines has a field to stand beside.
      lines: z.undefined(),
    }),
    refused,
    save: async ({ exit_number, exit_on, way, carrier, tracking_number, request_id }) => {
      if (wrong.length > 0) return formAnswer({ values: typed(form), errors: Object.fromEntries(wrong) })
      if (lines.length === 0)
        return formAnswer({ values: typed(form), errors: { lines: t("errors.nothing") } })
      if (way === "carrier" && carrier === "") {
        return formAnswer({ values: typed(form), errors: { carrier: t("errors.carrier") } })
      }
      await staffFetch(`${DISPATCHES_LIST.api}/${encodeURIComponent(dispatch.id)}/parcels`, {
        method: "POST",
        body: {
          ...{ exit_number, exit_on, request_id, lines },
          ...(way === "pickup"
            ? { pickup: true }
            : { carrier, ...(tracking_number === "" ? {} : { tracking_number }) }),
        },
        timeout: 60_000,
        schema: z.unknown(),
      })
      redirect(
        await withToast(dispatchPath(dispatch.id), {
          kind: "success",
          text: t(way === "pickup" ? "done.pickup" : "done.carrier"),
        })
      )
    },
  })
  // A mistake in a line and one beside it are told at once.
  const errors = { ...Object.fromEntries(wrong), ...answer.errors }
  return { ...answer, errors }
}

/** What stands in the form, to be shown again; ticks are lists. */
function typed(form: FormData): FormValues {
  return Object.fromEntries(
    [...new Set(form.keys())].flatMap((name) => {
      if (/^[$_]/.test(name)) return []
      const values = form.getAll(name).filter((value) => typeof value === "string")
      return [[name, name.startsWith(TICK) ? values : (values[0] ?? "")] as const]
    })
  )
}
