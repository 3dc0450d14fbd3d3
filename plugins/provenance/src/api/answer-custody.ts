import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reachFilter } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { nextCustodyKinds } from "../domain/custody-states"
import { noSuch, reaches } from "../modules/provenance/lots/reach"
import { readCustody, type Read } from "../modules/provenance/lots/read-custody"
import type { CustodySubject } from "../modules/provenance/lots/record-custody"

/**
 * Answers `{ custody: { code, ok, broken, events, next } }`: the chain as it is stored and as it was computed again
 * now, and the steps that can be recorded next. A piece has its lot's steps first, under `lot`. At most five queries.
 */
export async function answerCustody(
  req: StaffRequest,
  res: MedusaResponse,
  type: CustodySubject["type"]
): Promise<void> {
  const connection = req.scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const read: Read = async <Row extends object>(text: string, values: readonly unknown[]) =>
    (await connection.raw<Row>(text, values)).rows
  const [found] = await read<{ lot_id: string; establishment_id: string; voided: boolean }>(
    `select l.id as lot_id, w.establishment_id, l.voided_at is not null as voided
     from provenance_lot l join provenance_workshop w on w.id = l.workshop_id
     ${type === "piece" ? "join provenance_piece p on p.lot_id = l.id where p.id = ?" : "where l.id = ?"}`,
    [req.params.id ?? ""]
  )
  const reach = reachFilter(req.staff.ability, "lot.read")
  const establishmentIds = reach?.establishment_id?.$in ?? null
  if (!found || !reach || !reaches({ establishmentIds }, found.establishment_id)) throw noSuch(type)
  const [own, lot] = await Promise.all([
    readCustody(read, { type, id: req.params.id ?? "" }),
    type === "piece" ? readCustody(read, { type: "lot", id: found.lot_id }) : null,
  ])
  if (!own) throw noSuch(type)
  const last = own.events.at(-1)?.kind ?? lot?.events.at(-1)?.kind ?? null
  // A lot's own page records the exit in its own way; a piece goes with its lot until then.
  const next = nextCustodyKinds(last).filter(
    (kind) => kind !== "left_prison" && (type === "lot" || kind !== "checked")
  )
  res.json({ custody: { ...own, ...(lot && { lot }), next: found.voided ? [] : next } })
}
