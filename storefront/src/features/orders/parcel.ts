import { z } from "zod"

/** What of an order has left and how to follow it, as `/store/orders/:id/parcels` tells. */
export const parcelSchema = z
  .object({
    id: z.string(),
    sent_at: z.string(),
    /** A day of Lima, `2026-11-23`. */
    delivered_on: z.string().nullable(),
    pickup: z.boolean(),
    carrier_name: z.string(),
    tracking_number: z.string().nullable(),
    tracking_url: z.string().nullable(),
    lines: z.array(z.object({ line_id: z.string(), quantity: z.number() })),
  })
  .transform((raw) => ({
    id: raw.id,
    sentAt: new Date(raw.sent_at),
    // Noon in Lima, so that no zone moves the day to a neighbour.
    deliveredAt: raw.delivered_on ? new Date(`${raw.delivered_on}T12:00:00-05:00`) : null,
    pickup: raw.pickup,
    carrier: raw.carrier_name,
    number: raw.tracking_number || null,
    page: raw.tracking_url && isWebPage(raw.tracking_url) ? raw.tracking_url : null,
    lines: raw.lines.map(({ line_id, quantity }) => ({ lineId: line_id, quantity })),
  }))
export type Parcel = z.infer<typeof parcelSchema>

function isWebPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:"
}
