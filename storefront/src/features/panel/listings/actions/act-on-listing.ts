"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { listingPath } from "../listing"
import { listingRefusals } from "../listing-refusal"
import { WITHDRAWN_KINDS } from "../listing-states"
import { LISTINGS_LIST, listingPage } from "../listings-lists"

const doneWords = async () =>
  await getTranslations({ locale: await panelLocale(), namespace: "panel.listings.done" })

const post = async (path: string, body: object) =>
  await staffFetch(path, { method: "POST", body, schema: z.unknown() })

/** Takes a listing back from review, to change it. `id` and `version` are bound by the page. */
export async function takeBackListing(
  id: string,
  version: number,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({}),
    refused: await listingRefusals(),
    save: async () => {
      await post(`${listingPath(id)}/take-back`, { version })
      const text = (await doneWords())("takenBack")
      redirect(await withToast(`${listingPage(id)}/editar`, { kind: "success", text }))
    },
  })
}

/** Takes a listing out of the shop at once, for a reason. */
export async function withdrawListing(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({
      kind: z.enum(WITHDRAWN_KINDS),
      reason: z.string().trim().min(5).max(500),
      sure: z.literal("yes"),
    }),
    refused: await listingRefusals(),
    save: async ({ kind, reason }) => {
      await post(`${listingPath(id)}/withdraw`, { kind, reason })
      redirect(await withToast(listingPage(id), { kind: "success", text: (await doneWords())("withdrawn") }))
    },
  })
}

/** Adds a word to the conversation of a listing's review. */
export async function answerReview(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({ answer: z.string().trim().min(1).max(1000) }),
    refused: await listingRefusals(),
    save: async ({ answer }) => {
      await post(`${listingPath(id)}/answer`, { note: answer })
      redirect(await withToast(listingPage(id), { kind: "success", text: (await doneWords())("answered") }))
    },
  })
}

/** Makes the shop show what was approved, where that has not come about yet. */
export async function applyListing(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({}),
    refused: await listingRefusals(),
    save: async () => {
      await post(`${listingPath(id)}/apply`, {})
      redirect(
        await withToast(listingPage(id), { kind: "information", text: (await doneWords())("applied") })
      )
    },
  })
}

const created = z.object({ listing: z.object({ id: z.string() }) })

/** Begins a listing: of a workshop, from a template, or like another; then it is written. */
export async function createListing(_previous: FormState, form: FormData): Promise<FormState> {
  const id = z.string().max(100).optional()
  return await handleForm(form, {
    schema: z.object({ workshop_id: id, template_id: id, from_listing_id: id }),
    refused: await listingRefusals(),
    save: async (beginning) => {
      const body = Object.fromEntries(Object.entries(beginning).filter(([, value]) => value))
      const { listing } = await staffFetch("/staff/listings", { method: "POST", body, schema: created })
      redirect(`${listingPage(listing.id)}/editar`)
    },
  })
}

/** Keeps what a listing says as a template for others. */
export async function saveTemplate(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({ name: z.string().trim().min(1).max(80) }),
    refused: await listingRefusals(),
    save: async ({ name }) => {
      await post("/staff/listing-templates", { listing_id: id, name })
      const text = (await doneWords())("templateSaved", { name })
      redirect(await withToast(listingPage(id), { kind: "success", text }))
    },
  })
}

/** Does away with a template; what was made from it stays. */
export async function deleteTemplate(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({}),
    refused: await listingRefusals(),
    save: async () => {
      await staffFetch(`/staff/listing-templates/${encodeURIComponent(id)}`, {
        method: "DELETE",
        schema: z.unknown(),
      })
      const text = (await doneWords())("templateDeleted")
      redirect(await withToast(`${LISTINGS_LIST.path}/plantillas`, { kind: "success", text }))
    },
  })
}
