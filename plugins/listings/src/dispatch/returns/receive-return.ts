import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { parseSerialCode } from "@tejido/provenance/domain/serial-code"
import { TEXT_ARRAY } from "@tejido/provenance/modules/provenance/text-array"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { ToldRefusal } from "../../domain/told-refusal"
import { checked, managerOf, tell } from "../../modules/listings/transaction"
import { DISPATCH_REFUSALS } from "../dispatch-refusals"
import { keptHand } from "../parcel-hand"
import { holdReturn, type ReturnRow } from "./hold-return"

/** What came of a line and what becomes of it. */
export type ReceivedLine = {
  line_id: string
  quantity: number
  condition: "as_new" | "damaged"
  restock: boolean
  piece_codes: string[]
}

type Came = { restocked: number; kept_out: number; damaged: number; piece_codes: string[] }

/**
 * Writes down what came back and how it was found; the return is `receiving` until Medusa knows of it too. In a
 * transaction; audited. The same once more, while it is `receiving` or `received`, changes nothing.
 * @throws MedusaError NOT_FOUND; CONFLICT `return_not_announced` for a cancelled one, `more_than_announced`; INVALID_DATA
 *   `lines_not_announced`, `piece_unknown` with `details { code }`
 */
export async function receiveReturn(
  context: Context,
  hand: Hand,
  id: string,
  { lines, note }: { lines: readonly ReceivedLine[]; note: string | null }
): Promise<void> {
  const held = await holdReturn(context, hand, id)
  if (held.state === "receiving" || held.state === "received") return
  if (held.state === "cancelled") {
    throw refused(MedusaError.Types.CONFLICT, "return_not_announced", "This return was cancelled")
  }
  const came = cameOf(lines)
  const announced = new Set(held.lines.map(({ line_id }) => line_id))
  if ([...came.keys()].some((line) => !announced.has(line))) {
    throw refused(MedusaError.Types.INVALID_DATA, "lines_not_announced", "A line of another return")
  }
  await choosePieces(context, held, came)
  const manager = managerOf(context)
  await checked(context, DISPATCH_REFUSALS, async () => {
    for (const { line_id } of held.lines) {
      const { restocked = 0, kept_out = 0, damaged = 0, piece_codes = [] } = came.get(line_id) ?? {}
      await manager.execute(
        `update listings_return_line set restocked = ?, kept_out = ?, damaged = ?, piece_codes = ${TEXT_ARRAY}
         where return_id = ? and line_id = ?`,
        [restocked, kept_out, damaged, JSON.stringify(piece_codes), id, line_id]
      )
    }
  })
  await manager.execute(
    `update listings_return set state = 'receiving', received_note = ?, failure = null, hand = ?::jsonb,
       updated_at = now() where id = ?`,
    [note, JSON.stringify(keptHand(hand)), id]
  )
  tell(context, "return", [id])
  await recordAudit(context, hand.actor, {
    action: "return.received",
    resource: "return",
    resourceId: id,
    establishmentId: held.establishment_id,
    reason: note,
    after: { return: held.number, ...totals([...came.values()]) },
  })
}

function cameOf(lines: readonly ReceivedLine[]): Map<string, Came> {
  const came = new Map<string, Came>()
  for (const { line_id, quantity, condition, restock, piece_codes } of lines) {
    const line = came.get(line_id) ?? { restocked: 0, kept_out: 0, damaged: 0, piece_codes: [] }
    const where = condition === "damaged" ? "damaged" : restock ? "restocked" : "kept_out"
    line[where] += quantity
    line.piece_codes = [...line.piece_codes, ...piece_codes]
    came.set(line_id, line)
  }
  return came
}

function totals(came: readonly Came[]) {
  const sum = (of: "restocked" | "kept_out" | "damaged") => came.reduce((all, line) => all + line[of], 0)
  return { restocked: sum("restocked"), kept_out: sum("kept_out"), damaged: sum("damaged") }
}

/** The pieces that came, in stored form; where all that were sent of a line came back, those are meant. */
async function choosePieces(context: Context, held: ReturnRow, came: Map<string, Came>): Promise<void> {
  const sent = await managerOf(context).execute<{ line_id: string; code: string }[]>(
    `select pl.line_id, unnest(pl.piece_codes) as code from listings_parcel_line pl
       join listings_parcel p on p.id = pl.parcel_id and p.state in ('sent', 'delivered')
     where p.dispatch_id = ?
     except
     select rl.line_id, unnest(rl.piece_codes) from listings_return_line rl
       join listings_return r on r.id = rl.return_id and r.state in ('receiving', 'received')
     where r.dispatch_id = ?`,
    [held.dispatch_id, held.dispatch_id]
  )
  for (const [lineId, line] of came) {
    const own = sent.filter(({ line_id }) => line_id === lineId).map(({ code }) => code)
    const count = line.restocked + line.kept_out + line.damaged
    if (line.piece_codes.length === 0) line.piece_codes = own.length === count ? own : []
    else line.piece_codes = [...new Set(line.piece_codes.map((typed) => named(typed, own)))]
  }
}

function named(typed: string, own: readonly string[]): string {
  const read = parseSerialCode(typed)
  const code = "code" in read ? read.code : typed
  if (own.includes(code)) return code
  throw new ToldRefusal(MedusaError.Types.INVALID_DATA, "piece_unknown", "This piece was not sent here", {
    code,
  })
}
