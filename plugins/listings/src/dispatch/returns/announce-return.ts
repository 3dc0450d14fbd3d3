import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { checked, managerOf, tell } from "../../modules/listings/transaction"
import { DISPATCH_REFUSALS } from "../dispatch-refusals"
import { holdDispatch } from "../hold-dispatch"
import { keptHand } from "../parcel-hand"
import { holdReturn } from "./hold-return"
import type { ReturnReason } from "./return-reasons"

/** What a buyer says that they send back. */
export type NewReturn = {
  lines: { line_id: string; quantity: number }[]
  reason: ReturnReason
  note: string | null
  /** One click is one return, however often its request arrives. */
  request_id: string
}

/**
 * Notes that something will come back. Medusa hears of it when it is here: until then nothing moved. In a transaction;
 * audited.
 * @returns the return's id, also where this very request made it before
 * @throws MedusaError NOT_FOUND; CONFLICT `more_than_sent`; INVALID_DATA `line_elsewhere`
 */
export async function announceReturn(
  context: Context,
  hand: Hand,
  dispatchId: string,
  { lines, reason, note, request_id }: NewReturn
): Promise<string> {
  const manager = managerOf(context)
  const dispatch = await holdDispatch(context, hand, dispatchId)
  const [known] = await manager.execute<{ id: string }[]>(
    "select id from listings_return where dispatch_id = ? and request_id = ?",
    [dispatchId, request_id]
  )
  if (known) return known.id
  const id = generateEntityId(undefined, "dret")
  const [row] = await manager.execute<{ number: string }[]>(
    `insert into listings_return (id, dispatch_id, number, request_id, reason, note, hand, created_by)
     select ?, ?, ? || '-R' || 1 + count(*), ?, ?, ?, ?::jsonb, ? from listings_return where dispatch_id = ?
     returning number`,
    [
      ...[id, dispatchId, dispatch.number, request_id, reason, note, JSON.stringify(keptHand(hand))],
      ...[hand.actor.id ?? "", dispatchId],
    ]
  )
  await checked(context, DISPATCH_REFUSALS, async () => {
    for (const line of lines.toSorted((a, b) => (a.line_id < b.line_id ? -1 : 1))) {
      await manager.execute(
        "insert into listings_return_line (return_id, line_id, quantity) values (?, ?, ?)",
        [id, line.line_id, line.quantity]
      )
    }
  })
  tell(context, "return", [id])
  await recordAudit(context, hand.actor, {
    action: "return.announced",
    resource: "return",
    resourceId: id,
    establishmentId: dispatch.establishment_id,
    reason: note,
    after: {
      return: row?.number ?? null,
      why: reason,
      pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    },
  })
  return id
}

/**
 * Notes that what was announced does not come. In a transaction; audited. Twice is once.
 * @throws MedusaError NOT_FOUND; CONFLICT `return_not_announced` once it came
 */
export async function cancelReturn(
  context: Context,
  hand: Hand,
  id: string,
  note: string | null
): Promise<void> {
  const held = await holdReturn(context, hand, id)
  if (held.state === "cancelled") return
  if (held.state !== "announced") {
    throw refused(MedusaError.Types.CONFLICT, "return_not_announced", "This return came already")
  }
  await managerOf(context).execute(
    "update listings_return set state = 'cancelled', updated_at = now() where id = ?",
    [id]
  )
  tell(context, "return", [id])
  await recordAudit(context, hand.actor, {
    action: "return.cancelled",
    resource: "return",
    resourceId: id,
    establishmentId: held.establishment_id,
    reason: note,
    after: { return: held.number },
  })
}
