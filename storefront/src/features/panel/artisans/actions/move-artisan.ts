"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { registryRefusals } from "../../registry/registry-refusals"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { artisanPath } from "../artisan-path"

/** Whom an action is about, bound by the page. */
export type ArtisanRef = { id: string; code: string }

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.artisans.moves" })

/** Moves an artisan to another workshop, which the page bound to the form. */
export async function transferArtisan(
  artisan: ArtisanRef,
  workshop: { id: string; name: string },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  const body = (on: string) => ({ workshop_id: workshop.id, on })
  return await handleForm(form, {
    schema: z.object({ on: dayField({ notAfterToday: t("future") }) }),
    refused: await refusals(),
    save: async ({ on }) => {
      await post(artisan, "transfer", body(on))
      return await leave(artisan, t("done", { code: artisan.code, workshop: workshop.name }))
    },
  })
}

/** Records that an artisan left prison. */
export async function releaseArtisan(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ on: dayField({ notAfterToday: t("future") }) }),
    refused: await refusals(),
    save: async (body) => {
      await post(artisan, "release", body)
      return await leave(artisan, t("released", { code: artisan.code }))
    },
  })
}

/** The workshop is chosen before the form: what is wrong with it stands above, not beside a field. */
async function refusals() {
  const known = await registryRefusals()
  return (refusal: Parameters<typeof known>[0]) => {
    const said = known(refusal)
    return said?.field === "workshop_id" ? { text: said.text } : said
  }
}

async function post({ id }: ArtisanRef, action: "transfer" | "release", body: object): Promise<void> {
  const path = `/staff/artisans/${encodeURIComponent(id)}/${action}`
  await staffFetch(path, { method: "POST", body, schema: z.unknown() })
}

async function leave({ id }: ArtisanRef, text: string): Promise<never> {
  redirect(await withToast(artisanPath(id), { kind: "success", text }))
}
