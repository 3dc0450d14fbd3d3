import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { cache } from "react"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { DISPATCH_STATES, DISPATCHES_LIST, RETURN_STATES, RETURNS_LIST } from "./dispatches-lists"

/** A text that may be missing; empty is none. */
const text = z
  .string()
  .nullish()
  .transform((value) => value || null)
const codes = z
  .array(z.string())
  .nullish()
  .transform((found) => found ?? [])
const place = z.object({ id: z.string(), code: z.string(), name: z.string() })

/** What one establishment must send of one order, as `/staff/dispatches` lists it. */
export const dispatchRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  order_display_id: z.number(),
  establishment: place,
  state: z.enum(DISPATCH_STATES),
  /** To be sent in all, and how many of them were. */
  pieces: z.number(),
  pieces_sent: z.number(),
  paid_at: z.string(),
  /** The last day, `2026-11-23`. */
  due_on: z.string(),
  late: z.boolean(),
  delivery: text,
  delivery_name: text,
})
export type DispatchRow = z.infer<typeof dispatchRowSchema>

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  variant: text,
  sku: text,
  cover: text,
  /** To be sent in all; `packing` is in a parcel that is being recorded, `dispatched` has left. */
  quantity: z.number(),
  packing: z.number(),
  dispatched: z.number(),
  returned: z.number(),
  /** Of pieces that have left. */
  certificate_codes: codes,
  /** Pieces that could go, where pieces have codes. */
  pieces: z.array(z.object({ code: z.string() })).transform((pieces) => pieces.map(({ code }) => code)),
})
export type DispatchLine = z.infer<typeof lineSchema>

const parcelSchema = z.object({
  id: z.string(),
  number: z.number(),
  state: z.enum(["sending", "sent", "delivered", "failed"]),
  failure: text,
  exit_number: z.string(),
  exit_on: z.string(),
  carrier: z.string(),
  carrier_name: z.string(),
  tracking_number: text,
  /** The carrier's page to type the number in. */
  tracking_url: text,
  pickup: z.boolean(),
  sent_at: text,
  delivered_on: text,
  /** Whether the buyer was told by e-mail. */
  told: z.enum(["waiting", "sent", "failed"]),
  /** Stock moved otherwise while this was recorded: somebody should count. */
  stock_doubt: z.boolean(),
  created_by_name: text,
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number(), piece_codes: codes })),
})
export type Parcel = z.infer<typeof parcelSchema>

const recipientSchema = z.object({
  name: text,
  phone: text,
  document: text,
  company: text,
  street: text,
  reference: text,
  place: text,
  postal_code: text,
})

/** A dispatch with all that packing it needs. `recipient` is there only for whoever may dispatch. */
export const dispatchSchema = dispatchRowSchema.extend({
  lines: z.array(lineSchema),
  parcels: z.array(parcelSchema),
  recipient: recipientSchema.nullish().transform((recipient) => recipient ?? null),
  buyer_note: text,
})
export type Dispatch = z.infer<typeof dispatchSchema>

/** What a buyer sends back of a dispatch; of each line, what came is `restocked + kept_out + damaged`. */
export const returnSchema = z.object({
  id: z.string(),
  number: z.string(),
  state: z.enum(RETURN_STATES),
  reason: z.string(),
  note: text,
  received_note: text,
  created_at: z.string(),
  received_at: text,
  pieces: z.number(),
  dispatch: z.object({ id: z.string(), number: z.string(), order_display_id: z.number() }),
  establishment: place,
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      cover: text,
      quantity: z.number(),
      restocked: z.number(),
      kept_out: z.number(),
      damaged: z.number(),
    })
  ),
})
export type Return = z.infer<typeof returnSchema>

/** How many of a line are still to be sent. */
export function openOf({ quantity, packing, dispatched }: DispatchLine): number {
  return Math.max(0, quantity - packing - dispatched)
}

/** How many of a line can come back. */
export function returnableOf({
  dispatched,
  returned,
}: Pick<DispatchLine, "dispatched" | "returned">): number {
  return Math.max(0, dispatched - returned)
}

/** Whether the buyer comes for it, as they chose when they paid. */
export function isPickup({ delivery }: Pick<DispatchRow, "delivery">): boolean {
  return delivery !== null && /pick-?up|recojo/i.test(delivery)
}

/** The dispatch of a page, or "not found". Asked for once in a request. */
export const loadDispatch = cache(async (id: string): Promise<Dispatch> => {
  const answer = await orNotFound(
    staffFetch(`${DISPATCHES_LIST.api}/${encodeURIComponent(id)}`, {
      query: { locale: await getLocale() },
      schema: z.object({ dispatch: dispatchSchema }),
    })
  )
  return answer?.dispatch ?? notFound()
})

/** The return of a page, or "not found". Asked for once in a request. */
export const loadReturn = cache(async (id: string): Promise<Return> => {
  const answer = await orNotFound(
    staffFetch(`${RETURNS_LIST.api}/${encodeURIComponent(id)}`, {
      schema: z.object({ return: returnSchema }),
    })
  )
  return answer?.return ?? notFound()
})

/** Who carries parcels, to choose from. */
export async function loadCarriers(): Promise<{ code: string; name: string }[]> {
  const { carriers } = await staffFetch("/staff/carriers", {
    query: { locale: await getLocale() },
    schema: z.object({ carriers: z.array(z.object({ code: z.string(), name: z.string() })) }),
  })
  return carriers
}
