"use server"

import { randomUUID } from "node:crypto"
import { getTranslations } from "next-intl/server"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { formAnswer, type FormState, type FormValues } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { COUNT, type CountedPiece, readCounts } from "../count-fields"
import { STOCK_LIST } from "../stock-lists"
import { STOCK_REFUSALS, stockWords } from "../stock-refusals"

const answerSchema = z.object({
  counts: z.array(
    z.object({
      id: z.string(),
      counted: z.number(),
      done: z.boolean(),
      code: z.string().optional(),
      details: z.unknown().optional(),
    })
  ),
})

/**
 * Records a table of counted pieces. What cannot be counted is said beside its piece, which is shown anew as it is now;
 * the others are done. `back` is the page as it was narrowed.
 */
export async function countTable(
  table: { back: string; pieces: readonly CountedPiece[] },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.stock" })
  const { counts, problems } = readCounts(form, table.pieces)
  const field = (name: string) =>
    z
      .string()
      .max(20)
      .refine(() => !problems.includes(name), t("errors.quantity"))
      .optional()
  return await handleForm(form, {
    schema: z.object({
      ...Object.fromEntries(table.pieces.map(({ id }) => [COUNT + id, field(COUNT + id)])),
      pieces: z.undefined().refine(() => counts.length > 0 || problems.length > 0, t("table.nothing")),
      request_id: z.string().min(8).max(100),
    }),
    save: async ({ request_id }) => {
      const answer = await staffFetch(`${STOCK_LIST.api}/counts`, {
        method: "POST",
        body: { counts, request_id },
        timeout: 60_000,
        schema: answerSchema,
      })
      const refused = answer.counts.filter(({ done }) => !done)
      const done = answer.counts.length - refused.length
      if (refused.length === 0) {
        redirect(await withToast(table.back, { kind: "success", text: t("table.done", { count: done }) }))
      }
      const say = await stockWords()
      const errors = Object.fromEntries(
        refused.map(({ id, code, details }) => {
          const known = STOCK_REFUSALS.find((each) => each === code)
          return [COUNT + id, known ? say(known, details) : t("table.refused")]
        })
      )
      // What there is has changed under the count: the page tells how many there are now.
      refresh()
      const values: FormValues = Object.fromEntries(
        refused.map(({ id, counted }) => [COUNT + id, String(counted)])
      )
      return formAnswer({
        values: { ...values, request_id: randomUUID() },
        errors,
        notice: done > 0 ? { kind: "error", text: t("table.some", { done, refused: refused.length }) } : null,
      })
    },
  })
}
