import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isToken } from "../domain/reminder"
import { readReminder } from "../modules/virtual-fairs/reminders/read-reminder"
import { fairsService } from "./fairs-service"

/**
 * The token that the path names.
 * @throws MedusaError NOT_FOUND for what cannot be one
 */
export function tokenOf({ params }: Pick<MedusaRequest, "params">): string {
  const { token = "" } = params
  if (!isToken(token)) throw noSuchReminder()
  return token
}

/**
 * Answers `{ reminder }` with what the path's token is about.
 * @throws MedusaError NOT_FOUND for one that is not there, or not any more
 */
export async function answerReminder(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = tokenOf(req)
  const reminder = await fairsService(req).reading((context) => readReminder(context, token, req.locale))
  if (!reminder) throw noSuchReminder()
  res.json({ reminder })
}

const noSuchReminder = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such reminder")
