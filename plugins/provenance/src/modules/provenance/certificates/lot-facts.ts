import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { LotFacts } from "../../../domain/certificate-credential"
import { type BrokenCustody, brokenCustody, type CustodyEvent } from "../../../domain/custody-chain"
import { holdLot } from "../lots/hold-lot"
import { CUSTODY_COLUMNS, type Read, readCustody } from "../lots/read-custody"
import { type Hand, refused } from "../lots/reach"
import { registrationFacts } from "../register/facts"

/** A lot that certificates can be issued for, held until the transaction ends. */
export type CertifiableLot = { id: string; establishmentId: string; facts: LotFacts }

type Place = Pick<LotFacts, "craft_line" | "workshop" | "establishment">

/**
 * What certificates say of a lot. Its chain of custody, and that of each of its pieces, is computed again first.
 * @throws MedusaError NOT_FOUND; CONFLICT `lot_voided`, `not_left_prison`, `broken_custody`
 */
export async function certifiableLot(
  context: Context,
  read: Read,
  hand: Hand,
  id: string
): Promise<CertifiableLot> {
  const lot = await holdLot(context, hand, id)
  const { exit_number, exit_on } = lot
  if (!exit_number || !exit_on) {
    throw refused(MedusaError.Types.CONFLICT, "not_left_prison", "The lot has not left the prison yet")
  }
  const custody = await readCustody(read, { type: "lot", id })
  const broken = custody?.broken ?? (await brokenPiece(read, id))
  const head = custody?.events.at(-1)?.hash
  if (broken || !custody || !head) {
    const where = broken ? `step ${broken.seq} is ${broken.reason}` : "there is none"
    throw refused(
      MedusaError.Types.CONFLICT,
      "broken_custody",
      `The chain of custody does not hold: ${where}`
    )
  }
  const [place] = await read<Place>(PLACE, [lot.workshop_id])
  const makers = await read<{ id: string; code: string }>(MAKERS, [id])
  if (!place)
    throw refused(MedusaError.Types.CONFLICT, "no_workshop", "The lot's workshop is not there any more")
  const registered = await registrationFacts(
    context,
    makers.map((maker) => maker.id)
  )
  return {
    id,
    establishmentId: lot.establishment_id,
    facts: {
      ...place,
      ...{ code: lot.code, name: lot.name, technique: lot.technique, materials: lot.materials },
      ...{ control_number: lot.control_number, started_on: lot.started_on, finished_on: lot.finished_on },
      ...{ quantity: lot.quantity, exit_number, exit_on },
      makers: makers.map((maker) => ({
        code: maker.code,
        in_national_register: registered.get(maker.id) ?? false,
      })),
      custody: { events: custody.events.length, head },
      salt: await saltOf(read, id),
    },
  }
}

/** The first piece that went its own way along a chain which does not hold. */
async function brokenPiece(read: Read, lotId: string): Promise<BrokenCustody | null> {
  const rows = await read<{ id: string; code: string; custody_seq: number; event: CustodyEvent | null }>(
    `select p.id, p.code, p.custody_seq,
       (select to_jsonb(e) from (select ${CUSTODY_COLUMNS}) e where e.seq is not null) as event
     from provenance_piece p left join provenance_custody_event e on e.subject_id = p.id
     where p.lot_id = ? and (p.custody_seq > 0 or e.seq is not null) order by p.number, e.seq`,
    [lotId]
  )
  const chains = new Map<string, { code: string; steps: number; events: CustodyEvent[] }>()
  for (const { id, code, custody_seq, event } of rows) {
    const chain = chains.get(id) ?? { code, steps: custody_seq, events: [] }
    chains.set(id, chain)
    if (event) chain.events.push(event)
  }
  for (const { code, events, steps } of chains.values()) {
    const broken = brokenCustody(code, events, steps)
    if (broken) return broken
  }
  return null
}

/** The salt of a lot's digests; made with its first certificate, and the same for all that follow. */
async function saltOf(read: Read, lotId: string): Promise<string> {
  await read("insert into provenance_lot_salt (lot_id, salt) values (?, ?) on conflict (lot_id) do nothing", [
    lotId,
    randomBytes(32).toString("hex"),
  ])
  const [row] = await read<{ salt: string }>("select salt from provenance_lot_salt where lot_id = ?", [lotId])
  if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `lot ${lotId} has no salt`)
  return row.salt
}

const PLACE = `
  select w.craft_line, json_build_object('handle', w.handle, 'name', w.name) as workshop,
    json_build_object('handle', e.handle, 'name', e.name, 'department', e.department, 'visibility', e.visibility)
      as establishment
  from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id where w.id = ?`

const MAKERS = `
  select a.id, a.code from provenance_lot_maker m join provenance_artisan a on a.id = m.artisan_id
  where m.lot_id = ?`
