import { z } from "zod"
import type till from "@/messages/es/panel-till.json"

export const TILL_METHODS = ["cash", "yape", "plin", "card"] as const
export type TillMethod = (typeof TILL_METHODS)[number]

/** The texts of the till's page in the browser; `#` stands for a number, an amount or a name. */
export type TillWords = (typeof till)["words"]

export const offerSchema = z.object({
  variant_id: z.string(),
  stand: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  title: z.string(),
  variant_title: z.string(),
  thumbnail: z.string().nullable(),
  handle: z.string(),
  codes: z.array(z.string()),
  /** Céntimos, what the table charges now. */
  price: z.number(),
  fair_price: z.number(),
  quota_left: z.number().nullable(),
  /** In the shop, for everybody at once; null where it is not counted. */
  available: z.number().nullable(),
})
export type TillOffer = z.infer<typeof offerSchema>

/** What a table's device keeps of a fair: `GET /staff/fairs/:id/till`. */
export const tillSchema = z.object({
  fair: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    state: z.string(),
    mode: z.string(),
    opens_at: z.string(),
    closes_at: z.string(),
  }),
  /** By the database's clock, by which sales are dated. */
  now: z.string(),
  offers: z.array(offerSchema),
})
export type Till = z.infer<typeof tillSchema>

/** A sale as the device keeps it until the shop has it, and the latest ones after. Céntimos. */
export type DeviceSale = {
  request_id: string
  fair_id: string
  /** ISO 8601, by the server's clock as far as it was known. */
  sold_at: string
  lines: { variant_id: string; title: string; quantity: number; unit_price: number }[]
  method: TillMethod
  received: number | null
  buyer: { email: string | null; name: string | null }
  total: number
  state: "waiting" | "refused" | "sent"
  /** The shop's number, once it has it. */
  number: number | null
  refusal: { code: string; details: unknown } | null
}

/** What the page's server answers to a sale; no answer at all, and every other status, means: later. */
export const saleAnswerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sent"), number: z.number() }),
  z.object({ kind: z.literal("refused"), code: z.string(), details: z.unknown() }),
  z.object({ kind: z.literal("ended") }),
])
export type SaleAnswer = z.infer<typeof saleAnswerSchema>

/** What the page's server answers to the question for the till. */
export const tillAnswerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("till"), till: tillSchema }),
  z.object({ kind: z.literal("ended") }),
])
