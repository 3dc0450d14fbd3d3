import "server-only"
import { getTranslations } from "next-intl/server"
import type { StaffRefusal } from "../api/staff-refusal"
import { fairRefusals } from "../fairs/fair-refusals"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = { enquiry_closed: null, enquiry_open: null } as const

/** The words for what the API refuses about enquiries, for `handleForm`. */
export async function enquiryRefusals(): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const [t, ofFairs] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.enquiries.refusals" }),
    fairRefusals(),
  ])
  const own = knownRefusals(FIELDS, (code) => t(code))
  return (refusal) => own(refusal) ?? ofFairs(refusal)
}
