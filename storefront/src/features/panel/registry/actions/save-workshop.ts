"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { CRAFT_LINE_CODES } from "@/config/craft-lines"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { registryRefusals } from "../registry-refusals"
import { WORKSHOP_MODES, WORKSHOPS_LIST } from "../registry-lists"

const answer = z.object({ workshop: z.object({ id: z.string(), name: z.string() }) })

const details = {
  name: z.string().trim().min(3).max(120),
  craft_line: z.enum(CRAFT_LINE_CODES),
  mode: z.enum(WORKSHOP_MODES),
}

const words = async () =>
  getTranslations({ locale: await panelLocale(), namespace: "panel.registry.workshopForm" })

/** Opens a workshop; fields as the API's. */
export async function openWorkshop(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ establishment_id: z.string().min(1), ...details }),
    refused: await registryRefusals(),
    save: async (body) => {
      const { workshop } = await staffFetch("/staff/workshops", {
        method: "POST",
        body: { ...body, techniques: [] },
        schema: answer,
      })
      return await leave(workshop.id, t("opened", { name: workshop.name }))
    },
  })
}

/** Changes what a workshop is called and how it works. `id` is bound by the page. */
export async function saveWorkshopDetails(
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object(details),
    refused: await registryRefusals(),
    save: async (body) => leave(id, t("saved", { name: (await post(id, body)).name })),
  })
}

/** Closes a workshop, or opens it again. `id` and `closed` are bound by the page. */
export async function closeWorkshop(id: string, closed: boolean, _previous: FormState, form: FormData) {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await registryRefusals(),
    save: async () => {
      const { name } = await post(id, { closed })
      return await leave(id, t(closed ? "close.done" : "reopen.done", { name }))
    },
  })
}

async function post(id: string, body: object) {
  const { workshop } = await staffFetch(`/staff/workshops/${encodeURIComponent(id)}`, {
    method: "POST",
    body,
    schema: answer,
  })
  return workshop
}

async function leave(id: string, text: string): Promise<never> {
  const page = `${WORKSHOPS_LIST.path}/${encodeURIComponent(id)}`
  redirect(await withToast(page, { kind: "success", text }))
}
