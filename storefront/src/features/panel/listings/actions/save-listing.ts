"use server"

import { getMessages, getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { StaffRefusal } from "../../api/staff-refusal"
import { type FormNotice, type FormState, formAnswer, type FormValues } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { sendPhotos } from "../../photos/send-photos"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { fieldName } from "../form/field-name"
import { formValues, LIST_FIELDS, textOf } from "../form/form-values"
import { afterStep, type FormStep, readStep } from "../form/form-step"
import { sameValues } from "../form/merge-values"
import { type Listing, listingPath, loadListing } from "../listing"
import { problemWords } from "../listing-now"
import { listingRefusals } from "../listing-refusal"
import { MISSING } from "../listing-states"
import { listingPage } from "../listings-lists"
import { saveListingValues } from "../saved-listing"

/**
 * Saves the form of a listing and does what its button says: send it to review, show it, put photos in order, add a
 * row. For browsers without JavaScript this is how everything is done; the others have most of it saved by then.
 * `id` is bound by the page.
 */
export async function saveListing(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.listings" }),
    listingRefusals(),
  ])
  const step = readStep(form.get("step"))
  const typed = formValues(form)
  return await handleForm(form, {
    schema: schemaOf(typed),
    refused: (refusal) => {
      const missing = missingOf(refusal)
      if (missing.length === 0) return refused(refusal)
      return { text: t("incomplete", { missing: missing.map((each) => t(`missing.${each}`)).join(", ") }) }
    },
    save: async () => {
      const before = await loadListing(id)
      const values = afterStep(typed, step)
      const saving = await saveListingValues(before, values)
      if (saving.kind === "changed") {
        const notice = await changedNotice(saving, values)
        return formAnswer({ values: { ...values, version: saving.theirs.version ?? "" }, notice })
      }
      const { listing, problems } = saving
      if (Object.keys(problems).length > 0 && step.kind !== "photos") {
        const version = String(listing.version)
        return formAnswer({ values: { ...values, version }, errors: await problemWords(problems) })
      }
      return await goOn(listing, step, form)
    },
  })
}

/** Does what the button says once everything is saved, and goes where it leads. */
async function goOn(listing: Listing, step: FormStep, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.listings.done" })
  const page = listingPage(listing.id)
  switch (step.kind) {
    case "send": {
      const note = String(form.get("note") ?? "").trim()
      await staffFetch(`${listingPath(listing.id)}/submit`, {
        method: "POST",
        body: { version: listing.version, ...(note === "" ? {} : { note }) },
        schema: z.unknown(),
      })
      return redirect(await withToast(page, { kind: "success", text: t("sent") }))
    }
    case "preview":
      return redirect(`${page}/vista-previa`)
    case "leave":
      return redirect(await withToast(page, { kind: "success", text: t("saved") }))
    case "photos": {
      const toast = await sendPhotos(listing.id, form.getAll("photo"))
      return redirect(await withToast(`${page}/editar`, toast))
    }
    case "retry":
      await staffFetch(`/staff/listing-photos/${encodeURIComponent(step.id)}/retry`, {
        method: "POST",
        schema: z.unknown(),
      })
      return redirect(await withToast(`${page}/editar`, { kind: "success", text: t("retried") }))
    default:
      return redirect(await withToast(`${page}/editar`, { kind: "success", text: t("saved") }))
  }
}

function schemaOf(values: FormValues): z.ZodObject {
  const lists: readonly string[] = LIST_FIELDS
  return z.object(
    Object.fromEntries(
      Object.keys(values).map((name) => [name, lists.includes(name) ? z.array(z.string()) : z.string()])
    )
  )
}

function missingOf(refusal: StaffRefusal) {
  if (refusal.code !== "listing_incomplete") return []
  const details = z.object({ missing: z.array(z.string()) }).safeParse(refusal.details)
  return MISSING.filter((each) => details.data?.missing.includes(each))
}

/** Says who saved meanwhile and what of theirs is different; sent again, what is in the form stands. */
async function changedNotice(
  { by, theirs }: { by: string | null; theirs: FormValues },
  mine: FormValues
): Promise<FormNotice> {
  const locale = await panelLocale()
  const [t, messages] = await Promise.all([
    getTranslations({ locale, namespace: "panel.listings.clash" }),
    getMessages({ locale }),
  ])
  const words = messages.panel.listings.fields
  const different = Object.keys(theirs).filter(
    (name) => !sameValues({ [name]: mine[name] ?? "" }, { [name]: theirs[name] ?? "" })
  )
  const said = different
    .filter((name) => name !== "photos" && name !== "variants")
    .map((name) => `${fieldName(name, words)}: «${textOf(theirs, name) || t("empty")}»`)
  return {
    kind: "error",
    text: t("plain", { by: by ?? t("somebody"), theirs: said.join("; ") || t("onlyPhotos") }),
  }
}
