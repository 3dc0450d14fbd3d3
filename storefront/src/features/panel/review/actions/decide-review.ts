"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { listingPath } from "../../listings/listing"
import { listingRefusals } from "../../listings/listing-refusal"
import { listingPage } from "../../listings/listings-lists"
import { CHECKLIST, REVIEW_REASONS } from "../../listings/review-reasons"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { REVIEWS_LIST } from "../reviews-list"

const words = async () =>
  await getTranslations({ locale: await panelLocale(), namespace: "panel.review.decide" })

/** Publishes the version that was read, once all of it was looked at. `id` and `version` are bound by the page. */
export async function approveListing(
  id: string,
  version: number,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      checklist: z
        .array(z.enum(CHECKLIST))
        .refine((ticked) => ticked.length === CHECKLIST.length, t("notAll")),
      approval_note: z.string().trim().max(1000),
    }),
    refused: await listingRefusals(),
    save: async ({ approval_note }) => {
      const checklist = Object.fromEntries(CHECKLIST.map((part) => [part, "ok"]))
      const { listing } = await staffFetch(`${listingPath(id)}/approve`, {
        method: "POST",
        body: { version, checklist, ...(approval_note === "" ? {} : { note: approval_note }) },
        // The shop is made equal to it before it answers.
        timeout: 60_000,
        schema: z.object({ listing: z.object({ behind: z.boolean() }) }),
      })
      const text = t(listing.behind ? "approvedBehind" : "approved")
      redirect(await withToast(listingPage(id), { kind: listing.behind ? "information" : "success", text }))
    },
  })
}

/** Sends it back with what is to be changed. */
export async function requestChanges(
  id: string,
  version: number,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({
      reasons: z.array(z.enum(REVIEW_REASONS)).min(1),
      note: z.string().trim().min(5).max(1000),
    }),
    refused: await listingRefusals(),
    save: async ({ reasons, note }) => {
      await staffFetch(`${listingPath(id)}/request-changes`, {
        method: "POST",
        body: { version, reasons, note },
        schema: z.unknown(),
      })
      redirect(await withToast(REVIEWS_LIST.path, { kind: "success", text: t("requested") }))
    },
  })
}
