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
  carrier_missing: "carrier",
  order_cancelled: null,
  order_busy: null,
  shop_refused: null,
  lines_in_two_places: null,
  not_sent_yet: null,
  already_delivered: null,
  delivered_too_early: "on",
  lines_not_announced: "lines",
  return_not_announced: null,
  more_than_sent: "lines",
  more_than_announced: "lines",
} as const

/** The words for what the API refuses about dispatches, parcels and returns; for `handleForm`. */
export async function dispatchRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.dispatches.refusals" })
  return knownRefusals(FIELDS, (code) => t(code))
}
