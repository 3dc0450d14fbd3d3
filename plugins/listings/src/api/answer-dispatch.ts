import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { may, reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { type Connection, readOne } from "@tejido/institutions/http/sql-list"
import { noSuch } from "@tejido/provenance/modules/provenance/lots/reach"
import { readDispatchParts, readRecipient } from "../dispatch/read-dispatch"
import { DISPATCHES, type StaffDispatch } from "../staff-lists/dispatches"

/**
 * Answers `{ dispatch: {...} }`: the row, its lines and parcels; to whom it goes only for members who may send it.
 * Five queries at most.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function answerDispatch(
  req: StaffRequest,
  res: MedusaResponse,
  id = req.params.id ?? ""
): Promise<void> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const dispatch = await findDispatch(req, id)
  const sends = may(req.staff.ability, "dispatch.update", { establishment_id: dispatch.establishment.id })
  const [parts, to] = await Promise.all([
    readDispatchParts(connection, id, locale),
    sends ? readRecipient(connection, id) : {},
  ])
  res.json({ dispatch: { ...dispatch, ...parts, ...to, can: { send: sends } } })
}

/** @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike */
export async function findDispatch(req: StaffRequest, id: string): Promise<StaffDispatch> {
  const reach = reachFilter(req.staff.ability, DISPATCHES.permission)
  const named = DISPATCHES.byId?.(id)
  if (!reach || !named) throw noSuch("dispatch")
  const locale = req.validatedQuery.locale === "en" ? "en" : "es"
  const list = await DISPATCHES.read({ reach, q: undefined, filters: {} }, { scope: req.scope, locale })
  const row = await readOne<StaffDispatch>(
    req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION),
    { ...list, where: [...list.where, named] }
  )
  if (!row) throw noSuch("dispatch")
  return row
}
