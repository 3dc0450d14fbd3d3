import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isHandle } from "@tejido/provenance/domain/handle"
import { fairCalendar } from "../calendar/fair-calendar"
import { readCalendar } from "../modules/virtual-fairs/public/read-calendar"
import { fairsService } from "./fairs-service"

/**
 * Answers with the programme of the fair that the path names, or the one event of it, as a calendar file.
 * @throws MedusaError NOT_FOUND before the fair is announced, and for an event of another
 */
export async function answerCalendar(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { handle = "", id: eventId } = req.params
  const known = isHandle(handle) && (eventId === undefined || /^[\w-]{1,100}$/.test(eventId))
  const fair = known
    ? await fairsService(req).reading((context) => readCalendar(context, handle, eventId))
    : null
  if (!fair) throw new MedusaError(MedusaError.Types.NOT_FOUND, "No fair has this programme")
  const locale = req.locale?.toLowerCase().startsWith("en") ? "en" : "es"
  res.setHeader("Content-Type", "text/calendar; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${eventId ?? fair.handle}.ics"`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(fairCalendar(fair, locale))
}
