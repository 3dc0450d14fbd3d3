import { z } from "@medusajs/framework/zod"

/** What is counted of a fair's visit: somebody came, looked at a product of a stand, put one into the cart. */
export const COUNTED = ["visit", "product_view", "cart"] as const
export type Counted = (typeof COUNTED)[number]

/** One thing to count: of a stand, or of the fair itself, by their handles. */
export type Count = { fair: string; stand: string | null; kind: Counted }

export const CountBody = z
  .object({
    kind: z.enum(COUNTED),
    stand: z
      .string()
      .max(120)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .nullable()
      .default(null),
    /** Made up anew for each thing to count, so that one that is sent again is not counted again; not kept. */
    request_id: z
      .string()
      .regex(/^[\w-]{8,64}$/)
      .optional(),
  })
  .strict()
export type CountBody = z.infer<typeof CountBody>

// Cubot makes phones.
const MACHINES =
  /(?<!cu)bot\b|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|headless|lighthouse|pingdom|monitor|curl|wget|python|java\/|go-http|okhttp|scrapy|phantom/i

/** Whether a browser's name for itself is that of a machine, or is missing: what it does is nobody's visit. */
export function isMachine(userAgent: string | undefined): boolean {
  return !userAgent || MACHINES.test(userAgent)
}
