"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { CONDITIONS, returnPath, RETURNS_LIST } from "../dispatches-lists"
import { dispatchRefusals } from "../dispatch-refusals"
import { CONDITION, readReturned, RESTOCK, type ReturnableLine, RETURNED } from "../return-lines"

/** Records what came back and how it was found; what is as new goes back on sale where the form says so. */
export async function receiveReturn(
  back: { id: string; lines: readonly ReturnableLine[] },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.dispatches.receive" }),
    dispatchRefusals(),
  ])
  const { lines, problems } = readReturned(form, back.lines)
  const quantity = (name: string) =>
    z
      .string()
      .refine(() => !problems.includes(name), t("errors.quantity"))
      .optional()
  const condition = z.enum(CONDITIONS)
  const foundAs = (id: string) => condition.safeParse(form.get(CONDITION + id)).data ?? "damaged"
  return await handleForm(form, {
    schema: z.object({
      ...Object.fromEntries(
        back.lines.flatMap(({ id }) => [
          [RETURNED + id, quantity(RETURNED + id)],
          [CONDITION + id, condition.optional()],
          [
            RESTOCK + id,
            // A damaged piece is mended and counted in again, never sold as it is.
            z
              .array(z.string())
              .refine((ticked) => ticked.length === 0 || foundAs(id) === "as_new", t("errors.restock"))
              .optional(),
          ],
        ])
      ),
      lines: z.undefined().refine(() => lines.length > 0 || problems.length > 0, t("errors.nothing")),
      note: z.string().trim().max(500),
    }),
    refused,
    save: async ({ note }) => {
      await staffFetch(`${RETURNS_LIST.api}/${encodeURIComponent(back.id)}/receive`, {
        method: "POST",
        body: {
          lines: lines.map((line) => ({
            ...line,
            condition: foundAs(line.line_id),
            restock: form.has(RESTOCK + line.line_id),
          })),
          note: note === "" ? null : note,
        },
        timeout: 60_000,
        schema: z.unknown(),
      })
      redirect(await withToast(returnPath(back.id), { kind: "success", text: t("done") }))
    },
  })
}
