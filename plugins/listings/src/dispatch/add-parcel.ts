import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { TEXT_ARRAY } from "@tejido/provenance/modules/provenance/text-array"
import { checked, managerOf, tell } from "../modules/listings/transaction"
import { carrierOf } from "./carriers"
import { choosePieces, type PackedLine } from "./choose-pieces"
import { DISPATCH_REFUSALS } from "./dispatch-refusals"
import { holdDispatch } from "./hold-dispatch"
import { keptHand } from "./parcel-hand"

/** A parcel as it is packed. Days are ISO dates. */
export type NewParcel = {
  /** The entry in the gate's register (D.S. 025-2017-JUS art. 15.2). */
  exit_number: string
  exit_on: string
  carrier: string
  tracking_number: string | null
  lines: PackedLine[]
  /** One click is one parcel, however often its request arrives. */
  request_id: string
}

/**
 * Writes down a parcel as `sending`, before Medusa hears of it: from here on it will be sent, whatever dies. The
 * database holds two who pack the same things apart. In a transaction; audited.
 * @returns the parcel's id, also where this very request made it before
 * @throws MedusaError NOT_FOUND; CONFLICT `dispatch_cancelled`, `more_than_ordered`, `piece_not_sendable`; INVALID_DATA
 *   `line_elsewhere`, `piece_unknown`, `too_many_pieces`, `tracking_missing`
 */
export async function addParcel(
  context: Context,
  hand: Hand,
  dispatchId: string,
  parcel: NewParcel
): Promise<string> {
  const manager = managerOf(context)
  const dispatch = await holdDispatch(context, hand, dispatchId)
  const [known] = await manager.execute<{ id: string }[]>(
    "select id from listings_parcel where dispatch_id = ? and request_id = ?",
    [dispatchId, parcel.request_id]
  )
  if (known) return known.id
  if (dispatch.state === "cancelled") {
    throw refused(
      MedusaError.Types.CONFLICT,
      "dispatch_cancelled",
      "Nothing of this order is to be sent any more"
    )
  }
  if (carrierOf(parcel.carrier).needs_number && !parcel.tracking_number) {
    throw refused(MedusaError.Types.INVALID_DATA, "tracking_missing", "This carrier gives a number")
  }
  const lines = await choosePieces(context, parcel.lines)
  const id = generateEntityId(undefined, "parc")
  const [row] = await manager.execute<{ number: number }[]>(
    `insert into listings_parcel (id, dispatch_id, number, request_id, exit_number, exit_on, carrier, tracking_number,
       pickup, hand, created_by)
     select ?, ?, 1 + count(*), ?, ?, ?::date, ?, ?, ?, ?::jsonb, ? from listings_parcel where dispatch_id = ?
     returning number`,
    [
      ...[id, dispatchId, parcel.request_id, parcel.exit_number, parcel.exit_on, parcel.carrier],
      ...[parcel.tracking_number, parcel.carrier === "pickup", JSON.stringify(keptHand(hand))],
      ...[hand.actor.id ?? "", dispatchId],
    ]
  )
  await checked(context, DISPATCH_REFUSALS, async () => {
    // In one order everywhere: the rule takes each line's row.
    for (const line of lines.toSorted((a, b) => (a.line_id < b.line_id ? -1 : 1))) {
      await manager.execute(
        `insert into listings_parcel_line (parcel_id, line_id, quantity, piece_codes) values (?, ?, ?, ${TEXT_ARRAY})`,
        [id, line.line_id, line.quantity, JSON.stringify(line.piece_codes)]
      )
    }
  })
  tell(context, "dispatch", [dispatchId])
  await recordAudit(context, hand.actor, {
    action: "dispatch.parcel_packed",
    resource: "dispatch",
    resourceId: dispatchId,
    establishmentId: dispatch.establishment_id,
    after: {
      dispatch: dispatch.number,
      parcel: row?.number ?? null,
      exit: parcel.exit_number,
      exit_on: parcel.exit_on,
      carrier: parcel.carrier,
      tracking: parcel.tracking_number,
      pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    },
  })
  return id
}
