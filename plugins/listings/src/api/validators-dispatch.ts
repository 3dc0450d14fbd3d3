import { z } from "@medusajs/framework/zod"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { idQuery, staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { limaToday } from "@tejido/provenance/domain/lima-today"
import { CARRIER_CODES } from "../dispatch/carriers"
import { RETURN_REASONS } from "../dispatch/returns/return-reasons"

/*
 * What staff can be told while they send and take back, by code:
 *  400 carrier_missing, line_elsewhere, piece_unknown (details { code }), too_many_pieces, tracking_missing, delivered_too_early,
 *      lines_not_announced
 *  409 dispatch_cancelled, more_than_ordered, more_than_sent, more_than_announced,
 *      piece_not_sendable (details { code, state }), nothing_to_print, order_cancelled, shop_refused, lines_in_two_places,
 *      not_sent_yet, already_delivered, return_not_announced
 * A parcel that keeps one of order_cancelled, shop_refused, lines_in_two_places is `failed` with it as its `failure`.
 */

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), "no control characters")
const empty = (value: unknown) => (value === "" ? null : value)
const note = z.preprocess(
  empty,
  z
    .string()
    .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
    .refine((typed) => typed.length <= 500, "at most 500 characters")
    .refine((typed) => !/[^\P{Cc}\n\t]/u.test(typed), "no control characters")
    .nullable()
    .optional()
)
const pastDay = dayQuery.refine((day) => day >= "2020-01-01" && day <= limaToday(), "a day until today")
const quantity = z.number().int().min(1).max(100_000)
const pieceCodes = z.array(line(40)).max(5000).default([])
const requestId = z.string().regex(/^[\w-]{8,100}$/, "8 to 100 letters, digits, _ and -")
const once = (lines: readonly { line_id: string }[]) =>
  new Set(lines.map(({ line_id }) => line_id)).size === lines.length

/** What goes out together. `pickup: true` and the carrier `pickup` mean the same. */
export const ParcelBody = z.object({
  exit_number: line(60),
  exit_on: pastDay,
  carrier: z.enum(CARRIER_CODES).optional(),
  tracking_number: z.preprocess(empty, line(80).nullable().optional()),
  pickup: z.boolean().default(false),
  lines: z
    .array(z.strictObject({ line_id: idQuery, quantity, piece_codes: pieceCodes }))
    .min(1)
    .max(200)
    .refine(once, "each line once"),
  request_id: requestId,
})
export type ParcelBody = z.infer<typeof ParcelBody>

/** What can be put right about a parcel that has left. */
export const ParcelRevisionBody = z.object({
  carrier: z.enum(CARRIER_CODES).optional(),
  tracking_number: z.preprocess(empty, line(80).nullable().optional()),
})
export type ParcelRevisionBody = z.infer<typeof ParcelRevisionBody>

export const DeliveredBody = z.object({ on: pastDay })
export type DeliveredBody = z.infer<typeof DeliveredBody>

/** What a buyer says that they send back. */
export const ReturnBody = z.object({
  lines: z
    .array(z.strictObject({ line_id: idQuery, quantity }))
    .min(1)
    .max(200)
    .refine(once, "each line once"),
  reason: z.enum(RETURN_REASONS),
  note,
  request_id: requestId,
})
export type ReturnBody = z.infer<typeof ReturnBody>

/**
 * What came, and what becomes of it: a line can be there once for each condition. What is damaged is not for sale
 * again, so it is not restocked; what was announced and is not here did not come.
 */
export const ReceiveBody = z.object({
  lines: z
    .array(
      z
        .strictObject({
          line_id: idQuery,
          quantity,
          condition: z.enum(["as_new", "damaged"]),
          restock: z.boolean(),
          piece_codes: pieceCodes,
        })
        .refine(
          ({ condition, restock }) => condition === "as_new" || !restock,
          "what is damaged is not restocked"
        )
    )
    .min(1)
    .max(400),
  note,
})
export type ReceiveBody = z.infer<typeof ReceiveBody>

export const CancelReturnBody = z.object({ note })
export type CancelReturnBody = z.infer<typeof CancelReturnBody>

/** The slip of a whole dispatch, or of one of its parcels. */
export const SlipQuery = staffItemQuery.extend({ parcel_id: idQuery.optional() })
export type SlipQuery = z.infer<typeof SlipQuery>
