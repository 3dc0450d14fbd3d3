import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"
import { formatMoment } from "../table/format-moment"
import { FAIR_MOMENTS, FAIR_STATES } from "./fair"

/** Which field a refusal is about; null for what concerns the whole. A form can say that it is another one. */
const FIELDS = {
  fair_changed: null,
  fair_cancelled: null,
  fair_not_draft: null,
  fair_over: null,
  fair_incomplete: null,
  act_not_now: null,
  handle_taken: "handle",
  handle_fixed: "handle",
  handle_missing: "handle",
  times_out_of_order: null,
  time_is_past: null,
  venue_missing: "venue_name",
  reason_missing: "reason",
  zone_unknown: null,
  zone_twice: null,
  zone_in_use: null,
  zone_full: "decision",
  zone_not_fitting: "zone_id",
  capacity_below_accepted: null,
  criterion_unknown: null,
  criterion_twice: null,
  criteria_in_use: null,
  points_too_many: null,
  call_closed: null,
  call_open: null,
  already_applied: null,
  already_submitted: null,
  already_withdrawn: null,
  already_decided: "decision",
  application_incomplete: null,
  application_scored: null,
  not_to_score: null,
  not_to_decide: null,
  not_scored: null,
  selection_over: null,
  reasons_missing: "reasons",
  workshop_closed: null,
  photo_elsewhere: "photos",
  product_twice: "products",
  variant_twice: "products",
  kept_over_quota: "products",
  not_of_workshop: "products",
  fair_price_higher: "products",
  stand_closed: null,
  product_sold: "products",
  quota_below_sold: "products",
  position_not_yours: "position",
  event_ends_first: "ends_at",
  event_too_long: "ends_at",
  event_outside_fair: "starts_at",
  stand_unknown: "stand_id",
  stream_host_not_allowed: null,
  stream_unreadable: null,
  programme_full: null,
} as const

export type FairRefusal = keyof typeof FIELDS

const aboutTime = z.object({ field: z.enum(FAIR_MOMENTS) })
const aboutOrder = aboutTime.extend({
  problem: z.enum(["before", "too_short", "too_long"]),
  than: z.enum(FAIR_MOMENTS),
})
const aboutChange = z.object({ changed_by: z.string().nullable(), changed_at: z.string() })
const aboutState = z.object({ state: z.enum(FAIR_STATES) })
const aboutFilm = z.object({ field: z.enum(["stream_url", "recording_url"]) })
const MISSING = ["description", "zones", "criteria", "statement", "capacity", "products"] as const
const aboutMissing = z.object({ missing: z.array(z.enum(MISSING)).min(1) })

/**
 * The words for what the API refuses about fairs, their applications and stands, for `handleForm`.
 * @param fields where this form shows a refusal elsewhere than others do.
 */
export async function fairRefusals(
  fields: Partial<Record<FairRefusal, string | null>> = {}
): Promise<(refusal: StaffRefusal) => RefusalWords | null> {
  const locale = await panelLocale()
  const [t, states, moments, missing] = await Promise.all([
    getTranslations({ locale, namespace: "panel.fairs.refusals" }),
    getTranslations({ locale, namespace: "panel.fairs.states" }),
    getTranslations({ locale, namespace: "panel.fairs.moments" }),
    getTranslations({ locale, namespace: "panel.fairs.missing" }),
  ])
  const plain = knownRefusals({ ...FIELDS, ...fields }, (code: FairRefusal, { details }) => {
    const change = aboutChange.safeParse(details).data
    if (code === "fair_changed" && change) {
      return t("changedBy", {
        name: change.changed_by ?? t("somebody"),
        at: formatMoment(change.changed_at, locale),
      })
    }
    const state = aboutState.safeParse(details).data?.state
    if (code === "act_not_now" && state) return t("actNotNow", { state: states(state) })
    const lacks = aboutMissing.safeParse(details).data?.missing
    if (lacks && (code === "fair_incomplete" || code === "application_incomplete")) {
      return t("lacks", { what: lacks.map((each) => missing(each)).join(", ") })
    }
    return t(code)
  })
  return (refusal) => {
    if (refusal.code === "times_out_of_order") {
      const order = aboutOrder.safeParse(refusal.details).data
      if (order) {
        const than = moments(order.than)
        return { field: order.field, text: t(`times.${order.problem}`, { than }) }
      }
    }
    if (refusal.code === "time_is_past") {
      const field = aboutTime.safeParse(refusal.details).data?.field
      if (field) return { field, text: t("time_is_past") }
    }
    if (refusal.code === "stream_host_not_allowed" || refusal.code === "stream_unreadable") {
      const field = aboutFilm.safeParse(refusal.details).data?.field
      if (field) return { field, text: t(refusal.code) }
    }
    return plain(refusal)
  }
}
