import "server-only"
import { getTranslations } from "next-intl/server"
import { panelLocale } from "../session/panel-locale"

/** Why a photo cannot be used; the API's codes. */
const PROBLEMS = [
  "photo_empty",
  "photo_format",
  "photo_heic",
  "photo_svg",
  "photo_animated",
  "photo_too_large",
  "photo_too_many_pixels",
  "photo_too_heavy",
  "photo_too_small",
  "photo_too_long",
  "photo_unreadable",
  "photo_unprocessable",
  "photo_not_kept",
  "photo_missing",
  "photo_not_failed",
  "too_many_photos",
  "too_many_uploads",
  "upload_invalid",
  "upload_too_long",
  "upload_moved",
  "upload_version",
  "upload_type",
  "archive_too_large",
  "listing_in_review",
  "not_found",
  "not_permitted",
] as const

/** Says in words why a photo cannot be used, and what to do; what has no words yet could not be prepared. */
export async function photoProblem(): Promise<(code: string) => string> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.photos.problems" })
  return (code) => t(PROBLEMS.find((known) => known === code) ?? "photo_unprocessable")
}
