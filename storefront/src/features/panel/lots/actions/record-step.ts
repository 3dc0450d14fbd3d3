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
import { CUSTODY_KINDS } from "../custody-kinds"
import { lotRefusals } from "../lot-refusal"
import { LOTS_LIST, PIECES_LIST } from "../lots-lists"

const PATHS = { lots: LOTS_LIST, pieces: PIECES_LIST } as const

/** What a step is about, bound by the page. */
export type StepSubject = { of: keyof typeof PATHS; id: string }

const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === "" ? null : text))

/** Adds a step to the custody of a lot or a piece. What was recorded stays. */
export async function recordStep(
  { of, id }: StepSubject,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, kinds, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.lots.step" }),
    getTranslations({ locale, namespace: "panel.lots.steps" }),
    lotRefusals(),
  ])
  const { path, api } = PATHS[of === "pieces" ? "pieces" : "lots"]
  return await handleForm(form, {
    schema: z.object({
      kind: z.enum(CUSTODY_KINDS).exclude(["made", "left_prison"]),
      occurred_on: dayField({ notAfterToday: t("future") }),
      document_number: optional(60),
      note: optional(300),
    }),
    refused,
    save: async (step) => {
      await staffFetch(`${api}/${encodeURIComponent(id)}/custody`, {
        method: "POST",
        body: step,
        schema: z.unknown(),
      })
      const text = t("done", { step: kinds(step.kind) })
      redirect(await withToast(`${path}/${encodeURIComponent(id)}`, { kind: "success", text }))
    },
  })
}
