"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { wholeNumber } from "../../form/whole-number"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { standApi } from "../stand"
import { standPath } from "../stands-list"

const MOST = 1000

/** Puts a stand in another place of its zone; people count from 1. */
export async function placeStand(
  { id, version }: { id: string; version: number },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.stand.place" })
  return await handleForm(form, {
    schema: z.object({
      position: z
        .string()
        .trim()
        .min(1)
        .refine((text) => wholeNumber(text, 1, MOST) !== null, t("wrong"))
        .transform(Number),
    }),
    refused: await fairRefusals(),
    save: async ({ position }) => {
      await staffFetch(standApi(id), {
        method: "POST",
        body: { version, position: position - 1 },
        schema: z.unknown(),
      })
      redirect(await withToast(standPath(id), { kind: "success", text: t("saved") }))
    },
  })
}
