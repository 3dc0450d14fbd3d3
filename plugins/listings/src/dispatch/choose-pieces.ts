import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { parseSerialCode } from "@tejido/provenance/domain/serial-code"
import { ToldRefusal } from "../domain/told-refusal"
import { managerOf } from "../modules/listings/transaction"

/** What is packed of one line; codes as typed. */
export type PackedLine = { line_id: string; quantity: number; piece_codes: string[] }

type Piece = { line_id: string; code: string; state: string; packed: boolean }

/** Out of the gate, and with nobody yet. */
const SENDABLE = ["left_prison", "listed", "sold", "returned"]

/**
 * The same lines with the pieces that go into the parcel, in stored form. Where none is named and exactly as many are
 * left of what the product was made in, those are meant: the one of a kind needs no typing.
 * @throws MedusaError INVALID_DATA `piece_unknown`; CONFLICT `piece_not_sendable` with `details { code, state }`
 */
export async function choosePieces(context: Context, lines: readonly PackedLine[]): Promise<PackedLine[]> {
  const manager = managerOf(context)
  const ids = lines.map(({ line_id }) => line_id)
  // Two orders of one product are packed one after the other: the second sees which pieces the first has taken.
  await manager.execute(
    `select pg_advisory_xact_lock(hashtextextended('listings-pieces:' || product_id, 0)) from (
       select distinct product_id from listings_dispatch_line
       where line_id in (?) and product_id is not null order by product_id) products`,
    [ids]
  )
  const pieces = await manager.execute<Piece[]>(PIECES, [ids])
  return lines.map((line) => {
    const own = pieces.filter(({ line_id }) => line_id === line.line_id)
    const free = own.filter(isFree)
    if (line.piece_codes.length > 0) return { ...line, piece_codes: named(line.piece_codes, own) }
    return free.length === line.quantity ? { ...line, piece_codes: free.map(({ code }) => code) } : line
  })
}

const isFree = ({ state, packed }: Piece) => !packed && SENDABLE.includes(state)

function named(typed: readonly string[], own: readonly Piece[]): string[] {
  const codes = typed.map((text) => {
    const read = parseSerialCode(text)
    const piece = "code" in read ? own.find(({ code }) => code === read.code) : undefined
    if (!piece) throw refusal(MedusaError.Types.INVALID_DATA, "piece_unknown", text)
    if (!isFree(piece)) {
      const state = piece.packed ? "dispatched" : piece.state
      throw refusal(MedusaError.Types.CONFLICT, "piece_not_sendable", piece.code, state)
    }
    return piece.code
  })
  return [...new Set(codes)]
}

function refusal(type: string, code: string, piece: string, state: string | null = null): ToldRefusal {
  return new ToldRefusal(type, code, `The piece ${piece} cannot be sent`, { code: piece, state })
}

// A piece is where its own last step says, or its lot's until it has one; one that came back is free again.
const PIECES = `
  select line.line_id, p.code,
    coalesce(
      (select kind from provenance_custody_event c where c.subject_id = p.id order by c.seq desc limit 1),
      (select kind from provenance_custody_event c where c.subject_id = l.id order by c.seq desc limit 1),
      'made') as state,
    exists (
      select from listings_parcel_line pl join listings_parcel parcel on parcel.id = pl.parcel_id
      where p.code = any(pl.piece_codes) and parcel.state <> 'failed' and not exists (
        select from listings_return_line rl join listings_return r on r.id = rl.return_id
        where r.state = 'received' and rl.line_id = pl.line_id and p.code = any(rl.piece_codes))) as packed
  from listings_dispatch_line line
    join product_product_provenance_origin link on link.product_id = line.product_id and link.deleted_at is null
    join provenance_lot l on l.origin_id = link.origin_id and l.voided_at is null
    join provenance_piece p on p.lot_id = l.id
  where line.line_id in (?)
  order by l.created_at, p.number`
