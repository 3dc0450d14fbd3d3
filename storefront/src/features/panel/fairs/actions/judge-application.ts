"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { keptValues, readFields } from "../../form/read-fields"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { applicationApi, DECISION_REASONS, DECISIONS } from "../application"
import { fairRefusals } from "../fair-refusals"
import { scoringPage } from "../fairs-lists"
import { readScores } from "../read-scores"

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.fairs.scoring" })

/** Keeps the member's own points. `id` is bound by the page; what was given before by other criteria stays. */
export async function scoreApplication(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  const fields = [...new Set(form.keys())].filter((name) => /^(points|note)-/.test(name))
  const schema = z.object(Object.fromEntries(fields.map((name) => [name, z.string().trim().max(500)])))
  return await handleForm(form, {
    schema,
    refused: await fairRefusals(),
    save: async (values) => {
      const scores = readScores(values)
      if (scores.length === 0) {
        return formAnswer({
          values: keptValues(readFields(form, schema), []),
          notice: { kind: "error", text: t("pick") },
        })
      }
      await staffFetch(`${applicationApi(id)}/scores`, {
        method: "POST",
        body: { scores },
        schema: z.unknown(),
      })
      redirect(await withToast(scoringPage(id), { kind: "success", text: t("saved") }))
    },
  })
}

/** Decides an application; its version and the workshop's name are bound by the page with its id. */
export async function decideApplication(
  id: string,
  version: number,
  workshop: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      decision: z.enum(DECISIONS),
      reasons: z.array(z.enum(DECISION_REASONS)),
      note: z.string().trim().max(1000),
    }),
    refused: await fairRefusals(),
    save: async ({ decision, reasons, note }) => {
      await staffFetch(`${applicationApi(id)}/decide`, {
        method: "POST",
        body: { version, decision, reasons, note: note || null },
        schema: z.unknown(),
        timeout: 30_000,
      })
      const text = t(`decidedToast.${decision}`, { workshop })
      redirect(await withToast(scoringPage(id), { kind: "success", text }))
    },
  })
}
