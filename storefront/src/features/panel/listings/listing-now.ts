import "server-only"
import { getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import { panelLocale } from "../session/panel-locale"
import type { ListingNow, PhotoInfo } from "./autosave/autosave-answer"
import type { ReadListing } from "./form/read-listing"
import { LONGEST } from "./form/read-listing"
import type { Listing } from "./listing"
import { MISSING } from "./listing-states"
import { photoProblem } from "../photos/photo-problem"
import { valuesOf } from "./saved-listing"

/** How a listing stands, as its form needs it. */
export async function listingNow(listing: Listing): Promise<ListingNow> {
  return {
    values: valuesOf(listing),
    missing: MISSING.filter((each) => listing.missing.includes(each)),
    photos: await photoInfos(listing),
    workshop_id: listing.workshop?.id ?? null,
    can_save: listing.can.save,
  }
}

async function photoInfos({ photos }: Listing): Promise<PhotoInfo[]> {
  const words = await photoProblem()
  return photos.map(({ id, state, failure, filename, preview }) => ({
    id,
    state,
    filename,
    preview: preview === null ? null : mediaUrl(preview),
    problem: failure === null ? null : words(failure),
  }))
}

/** What is wrong with the fields of a listing, in words. */
export async function problemWords(problems: ReadListing["problems"]): Promise<Record<string, string>> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.listings.problems" })
  return Object.fromEntries(
    Object.entries(problems).map(([field, problem]) => [
      field,
      problem === "too_long" ? t("too_long", { max: longest(field) }) : t(problem),
    ])
  )
}

function longest(field: string): number {
  const [, kind = ""] = /^(?:variant_)?([a-z]+)_/.exec(field) ?? []
  return Object.hasOwn(LONGEST, kind) ? LONGEST[kind as keyof typeof LONGEST] : LONGEST.title
}
