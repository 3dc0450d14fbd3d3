"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { type FairAct, fairApi } from "../fair"
import { fairRefusals } from "../fair-refusals"
import { fairPage, FAIRS_LIST } from "../fairs-lists"

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.fairs.acts" })

/** Moves one of a fair's times to now. `id`, the version that was read and `act` are bound by the page. */
export async function actOnFair(
  id: string,
  version: number,
  act: FairAct,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      reason: act === "cancel" ? z.string().trim().min(1).max(500) : z.undefined(),
    }),
    refused: await fairRefusals(act === "cancel" ? {} : { reason_missing: null }),
    save: async ({ reason }) => {
      await staffFetch(`${fairApi(id)}/act`, {
        method: "POST",
        body: { version, act, ...(reason === undefined ? {} : { reason }) },
        schema: z.unknown(),
        timeout: 30_000,
      })
      redirect(await withToast(fairPage(id), { kind: "success", text: t(`${act}.done`) }))
    },
  })
}

/** Deletes a draft that was never published. `id` and `title` are bound by the page. */
export async function deleteFair(
  id: string,
  title: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await fairRefusals(),
    save: async () => {
      await staffFetch(fairApi(id), { method: "DELETE", schema: z.unknown() })
      redirect(await withToast(FAIRS_LIST.path, { kind: "success", text: t("delete.done", { title }) }))
    },
  })
}
