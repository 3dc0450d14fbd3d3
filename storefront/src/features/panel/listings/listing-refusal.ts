import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

/** Which field a refusal is about; null for what concerns the whole. */
const FIELDS = {
  listing_changed: null,
  listing_in_review: null,
  listing_not_in_review: null,
  listing_incomplete: null,
  listing_not_published: null,
  never_published: null,
  text_unreadable: null,
  one_beginning: null,
  nothing_to_submit: null,
  code_taken: "code",
  establishment_missing: null,
  workshop_closed: "workshop_id",
  workshop_elsewhere: "workshop_id",
  workshop_fixed: "workshop_id",
  pay_not_company: "agreed_pay",
  maker_not_there: "makers",
  maker_twice: "makers",
  lot_elsewhere: "lot_id",
  lot_taken: "lot_id",
  photo_elsewhere: "photos",
  photo_twice: "photos",
  too_many_photos: "photos",
  variant_twice: "how_many",
  template_name_taken: "name",
  own_submission: null,
  checklist_incomplete: "checklist",
} as const

/** The words for what the API refuses about listings, for `handleForm`. */
export async function listingRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.listings.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
