import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { dayQuery } from "@tejido/institutions/http/lima-day"
import { idQuery } from "@tejido/institutions/http/staff-list-query"
import { CRAFT_LINE_CODES } from "@tejido/provenance/domain/craft-lines"
import { limaToday } from "@tejido/provenance/domain/lima-today"
import type { AskedFigures } from "./figures"
import { mondayBefore } from "./weeks"

/** Without a time: this week and the twelve before it. */
const WEEKS_UNASKED = 12

/** A chart of more than five years shows nothing. */
const MOST_DAYS = 5 * 366

/** What the figures can be asked for; days of Lima, both in the time. */
export const figuresQuery = z.object({
  from: dayQuery.optional(),
  to: dayQuery.optional(),
  establishment_id: idQuery.optional(),
  craft_line: z.enum(CRAFT_LINE_CODES).optional(),
  locale: z.enum(["es", "en"]).default("es"),
})

/**
 * What a member asks for, within their reach: a prison out of it has no figures, as one that is not there.
 * @throws MedusaError INVALID_DATA `range_backwards`, `range_too_long`; NOT_FOUND without any reach
 */
export function askedFigures(req: StaffRequest): AskedFigures {
  const query = req.validatedQuery as z.output<typeof figuresQuery>
  const reach = reachFilter(req.staff.ability, "dispatch.read")
  if (!reach) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There are no such figures")
  const to = query.to ?? (query.from && query.from > limaToday() ? query.from : limaToday())
  const from = query.from ?? mondayBefore(to, WEEKS_UNASKED)
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (length < 0) throw refused("range_backwards", "The time ends before it begins")
  if (length > MOST_DAYS) throw refused("range_too_long", "At most five years at a time")
  const within = reach.establishment_id?.$in ?? null
  const { establishment_id: only, craft_line = null } = query
  const establishmentIds = only ? [only].filter((id) => !within || within.includes(id)) : within
  return { from, to, establishmentIds, craftLine: craft_line }
}

function refused(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}
