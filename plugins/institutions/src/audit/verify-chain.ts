import { ENTRY_COLUMNS, entryHash, GENESIS, type EntryRow } from "./entry-hash"
import { guardsThatAreOff } from "./guards"
import { isGenuine, SEAL_COLUMNS } from "./seal"

/**
 * What is wrong with an entry:
 *  - `changed`: it does not say what it said when it was written
 *  - `missing`: it is not there, and later ones are
 *  - `order`: it does not stand where it was written: a number twice, a time before the one before it, or after the head
 *  - `truncated`: it is not there, and nothing after it
 *  - `seal_mismatch`: it is not what was sealed: it, or one before it back to `from`, was written anew together with
 *    everything that follows
 */
export type BreakReason = "changed" | "missing" | "order" | "truncated" | "seal_mismatch"

/** The first entry that is broken. Whatever comes after it proves nothing any more. */
export type FirstBroken = {
  seq: number
  reason: BreakReason
  /** Where the doubt begins: the entry after the last good seal. The entry itself for all reasons but `seal_mismatch`. */
  from: number
}

/** What a verification found. */
export type AuditVerification = {
  ok: boolean
  /** How many entries were computed again. */
  entries: number
  first_broken: FirstBroken | null
  /** The last entry and its hash, for whoever wants to note it down outside of here. */
  head: { seq: number; hash: string }
  /** Up to this entry nobody without the key can have written the log anew; null when nothing is sealed. */
  sealed_to: number | null
  /** Whether there was a key to check the seals with. */
  seals_checked: boolean
  /** Entries that were sealed more than a day after they were written: until then only the chain vouches for them. */
  sealed_late: { from: number; to: number; at: string } | null
  /** See {@link guardsThatAreOff}. */
  guards_off: string[]
  started_at: string
  seconds: number
}

/** Runs one statement and gives its rows, all in the same transaction. */
export type Query = <Row extends object>(sql: string) => Promise<Row[]>

export type VerifyOptions = {
  /** See {@link sealKeys}. Without one the seals are not checked. */
  keys: readonly Buffer[]
  /** A head that somebody noted down earlier: the entry must still have that hash. */
  noted?: { seq: number; hash: string } | null
  /** Told how many entries are done before the first and after each batch. */
  onProgress?: (done: number, of: number) => void | Promise<void>
}

/** Rows read at a time: memory stays flat, and a server can answer others in between. */
const BATCH = 2000
const DAY_MS = 24 * 60 * 60 * 1000

type Row = EntryRow & { seal_hash: string | null; seal_hmac: string | null; seal_at: string | null }

/**
 * Computes the whole log again and names the first entry that is broken. Uses none of the database's own functions for
 * it: whoever can change those cannot make this find nothing.
 * @param query in a transaction of isolation level repeatable read, or entries that are added meanwhile look broken
 */
export async function verifyChain(query: Query, options: VerifyOptions): Promise<AuditVerification> {
  const startedAt = new Date()
  const guardsOff = await guardsThatAreOff(query)
  const [head = { seq: "0", hash: "" }] = await query<{ seq: string; hash: string }>(
    "select seq::text, encode(hash, 'hex') as hash from audit_head"
  )
  const walk = new Walk(options)
  const total = Number(head.seq)
  await options.onProgress?.(0, total)
  await query(
    `declare audit_rows no scroll cursor for
     select ${ENTRY_COLUMNS}, ${SEAL_COLUMNS} from audit_entry e left join audit_seal s on s.seq = e.seq order by e.seq`
  )
  let broken: FirstBroken | null = null
  // The database reads a batch while this computes the one before: it is two processors' work.
  const fetch = () => {
    const rows = query<Row>(`fetch ${BATCH} from audit_rows`)
    // Its failure is thrown where it is waited for; until then Node must not take it for one nobody handles.
    rows.catch(() => undefined)
    return rows
  }
  for (let coming = fetch(), rows = await coming; rows.length > 0 && !broken; rows = await coming) {
    coming = fetch()
    for (const row of rows) {
      broken = walk.step(row)
      if (broken) break
    }
    await options.onProgress?.(walk.seq, Math.max(total, walk.seq))
    await coming
  }
  await query("close audit_rows")
  const [seals] = await query<{ last: string | null }>("select max(seq)::text as last from audit_seal")
  broken ??= walk.end(head, Number(seals?.last ?? 0))
  return {
    ok: broken === null && guardsOff.length === 0,
    entries: walk.seq,
    first_broken: broken,
    head: { seq: total, hash: head.hash },
    sealed_to: walk.sealedTo || null,
    seals_checked: options.keys.length > 0,
    sealed_late: walk.sealedLate,
    guards_off: guardsOff,
    started_at: startedAt.toISOString(),
    seconds: (Date.now() - startedAt.getTime()) / 1000,
  }
}

/** One pass over the entries in their order. */
class Walk {
  /** The last entry that was found whole. */
  seq = 0
  sealedTo = 0
  sealedLate: AuditVerification["sealed_late"] = null
  private hash = GENESIS
  private at = ""
  private unsealedSince = ""

  constructor(private readonly options: VerifyOptions) {}

  step(row: Row): FirstBroken | null {
    const seq = Number(row.seq)
    const expected = this.seq + 1
    if (seq > expected) return broken(expected, "missing")
    if (seq < expected) return broken(seq, "order")
    if (entryHash(row) !== row.hash) return broken(seq, "changed")
    // The entry is as it was written and names another hash for the one before it: that one was written anew.
    if (row.prev_hash !== this.hash) return broken(Math.max(seq - 1, 1), "changed")
    if (row.at === null || row.at < this.at) return broken(seq, "order")
    this.unsealedSince ||= row.at
    if (!this.agreesWithSeal(row, seq)) return broken(seq, "seal_mismatch", this.sealedTo + 1)
    this.seq = seq
    this.hash = row.hash
    this.at = row.at
    return null
  }

  end(head: { seq: string; hash: string }, lastSealed: number): FirstBroken | null {
    const last = Math.max(Number(head.seq), lastSealed, this.options.noted?.seq ?? 0)
    if (last > this.seq) return broken(this.seq + 1, "truncated")
    if (Number(head.seq) < this.seq) return broken(Number(head.seq) + 1, "order")
    // The last entry has no follower that would name its hash; the head does.
    return head.hash === this.hash ? null : broken(Math.max(this.seq, 1), "changed")
  }

  private agreesWithSeal(row: Row, seq: number): boolean {
    const { keys, noted } = this.options
    if (noted?.seq === seq && noted.hash !== row.hash) return false
    if (row.seal_hash === null || row.seal_hmac === null || row.seal_at === null || keys.length === 0)
      return true
    const seal = { seq: String(seq), hash: row.seal_hash, at: row.seal_at, hmac: row.seal_hmac }
    if (seal.hash !== row.hash || !isGenuine(keys, seal)) return false
    if (Date.parse(seal.at) - Date.parse(this.unsealedSince) > DAY_MS) {
      this.sealedLate ??= { from: this.sealedTo + 1, to: seq, at: seal.at }
    }
    this.sealedTo = seq
    this.unsealedSince = ""
    return true
  }
}

function broken(seq: number, reason: BreakReason, from = seq): FirstBroken {
  return { seq, reason, from }
}
