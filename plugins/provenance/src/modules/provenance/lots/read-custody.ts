import { type BrokenCustody, brokenCustody, type CustodyEvent } from "../../../domain/custody-chain"
import type { CustodySubject } from "./record-custody"

/** Runs one statement and gives its rows. */
export type Read = <Row extends object>(sql: string, values: readonly unknown[]) => Promise<Row[]>

/** A chain as it was read and computed again. */
export type Custody = { code: string; ok: boolean; broken: BrokenCustody | null; events: CustodyEvent[] }

/** The columns of a step, dates as the text that the hash was made of. */
export const CUSTODY_COLUMNS = `e.seq, e.kind, to_char(e.occurred_on, 'YYYY-MM-DD') as occurred_on,
  to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at,
  e.actor_id, e.actor_institution, e.document_number, e.note, e.prev_hash, e.hash`

/** The chain of a lot or a piece, verified; null when there is no such thing. Two queries. */
export async function readCustody(read: Read, { type, id }: CustodySubject): Promise<Custody | null> {
  const [subject] = await read<{ code: string; custody_seq: number }>(
    `select code, custody_seq from provenance_${type === "lot" ? "lot" : "piece"} where id = ?`,
    [id]
  )
  if (!subject) return null
  const events = await read<CustodyEvent>(
    `select ${CUSTODY_COLUMNS} from provenance_custody_event e where e.subject_id = ? order by e.seq`,
    [id]
  )
  const broken = brokenCustody(subject.code, events, subject.custody_seq)
  return { code: subject.code, ok: broken === null, broken, events }
}
