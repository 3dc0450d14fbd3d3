import { z } from "zod"
import { say } from "./say"
import type { DeviceSale, TillWords } from "./till-shape"

const details = z.object({
  variant_id: z.string().optional(),
  short: z.array(z.object({ variant_id: z.string(), available: z.number() })).optional(),
})

/** Why the shop did not take a sale, and what to do now. */
export function refusalWords({ refusal, lines }: DeviceSale, { refusals }: TillWords): string {
  const known = Object.entries(refusals).find(([code]) => code === refusal?.code)?.[1]
  if (!known) return say(refusals.other, refusal?.code ?? "")
  const told = details.safeParse(refusal?.details).data
  const nameOf = (id: string | undefined) => lines.find(({ variant_id }) => variant_id === id)?.title ?? ""
  const what =
    told?.short?.map(({ variant_id, available }) => `${nameOf(variant_id)} (${available})`).join(", ") ??
    nameOf(told?.variant_id)
  return say(known, what)
}
