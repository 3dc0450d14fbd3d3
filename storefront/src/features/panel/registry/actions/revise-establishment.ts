"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { establishmentSchema } from "../registry"
import { ESTABLISHMENTS_LIST, VISIBILITIES } from "../registry-lists"
import { registryRefusals } from "../registry-refusals"

const LONGEST_STORY = 5000

const words = async () =>
  getTranslations({ locale: await panelLocale(), namespace: "panel.registry.establishment" })

/** Decides whether the public sees an establishment's name or only its region. `id` is bound by the page. */
export async function chooseVisibility(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ visibility: z.enum(VISIBILITIES) }),
    refused: await registryRefusals(),
    save: async (change) => leave(id, t("shop.saved", { name: await revise(id, change) })),
  })
}

/** Changes what an establishment's page tells. `id` is bound by the page. */
export async function tellEstablishment(
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      story: longText(LONGEST_STORY, {
        tooLong: (length) => t("story.long", { max: LONGEST_STORY, length }),
        controls: t("story.controls"),
      }),
    }),
    save: async ({ story }) =>
      leave(id, t("story.saved", { name: await revise(id, { story: story === "" ? null : story }) })),
  })
}

/** Corrects an establishment's name, office and figures. `id` is bound by the page. */
export async function correctEstablishment(
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  const people = z
    .string()
    .trim()
    .refine((text) => /^\d{0,6}$/.test(text), t("details.number"))
    .transform((text) => (text === "" ? null : Number(text)))
  return await handleForm(form, {
    schema: z.object({
      name: z.string().trim().min(3).max(160),
      regional_office: z.string().trim().min(2).max(80),
      capacity: people,
      population: people,
    }),
    refused: await registryRefusals(),
    save: async (change) => leave(id, t("details.saved", { name: await revise(id, change) })),
  })
}

async function revise(id: string, body: object): Promise<string> {
  const { establishment } = await staffFetch(`/staff/establishments/${encodeURIComponent(id)}`, {
    method: "POST",
    body,
    schema: z.object({ establishment: establishmentSchema.pick({ name: true }) }),
  })
  return establishment.name
}

async function leave(id: string, text: string): Promise<never> {
  const page = `${ESTABLISHMENTS_LIST.path}/${encodeURIComponent(id)}`
  redirect(await withToast(page, { kind: "success", text }))
}
