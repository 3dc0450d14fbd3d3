import "server-only"
import { getTranslations } from "next-intl/server"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const FIELDS = {
  dispatch_cancelled: null,
  more_than_ordered: "lines",
  line_elsewhere: "lines",
  too_many_pieces: "lines",
  piece_unknown: "lines",
  piece_not_sendable: "lines",
  tracking_missing: "tracking_number",
  delivered_too_early: "on",
  more_than_sent: "lines",
  more_than_announced: "lines",
} as const

/** The words for what the API refuses about dispatches, parcels and returns; for `handleForm`. */
export async function dispatchRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.dispatches.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
