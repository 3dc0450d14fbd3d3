import { type BrokenCustody, brokenCustody, type CustodyEvent } from "../../../domain/custody-chain"
import { CUSTODY_COLUMNS, type Read } from "./read-custody"

/** A chain that is broken: whose, where and how. */
export type BrokenChain = BrokenCustody & { type: "lot" | "piece"; id: string; code: string }

/** What a check of every chain found. */
export type CustodyCheck = {
  ok: boolean
  chains: number
  events: number
  /** At most the first hundred. */
  broken: BrokenChain[]
  seconds: number
}

type Subject = { type: "lot" | "piece"; id: string; code: string; custody_seq: number }
type Step = CustodyEvent & { subject_id: string }

const BATCH = 1000
const MOST_NAMED = 100

/**
 * Computes the chain of every lot and of every piece that went its own way, batch by batch, memory flat. Steps that
 * belong to nothing are reported as well: a lot cannot vanish and leave its custody behind.
 */
export async function checkCustody(read: Read): Promise<CustodyCheck> {
  const began = Date.now()
  const check: CustodyCheck = { ok: true, chains: 0, events: 0, broken: [], seconds: 0 }
  const found = (chain: BrokenChain) => {
    check.ok = false
    if (check.broken.length < MOST_NAMED) check.broken.push(chain)
  }
  for (const type of ["lot", "piece"] as const) {
    let last = ""
    for (;;) {
      const subjects = await read<Subject>(
        `select '${type}' as type, id, code, custody_seq from provenance_${type}
         where id > ? ${type === "piece" ? "and custody_seq > 0" : ""} order by id limit ${BATCH}`,
        [last]
      )
      if (subjects.length === 0) break
      const steps = await read<Step>(
        `select e.subject_id, ${CUSTODY_COLUMNS} from provenance_custody_event e
         where e.subject_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by e.subject_id, e.seq`,
        [JSON.stringify(subjects.map(({ id }) => id))]
      )
      const byId = grouped(steps)
      for (const subject of subjects) {
        const chain = byId.get(subject.id) ?? []
        check.chains += 1
        check.events += chain.length
        const broken = brokenCustody(subject.code, chain, subject.custody_seq)
        if (broken) found({ ...broken, type, id: subject.id, code: subject.code })
      }
      last = subjects.at(-1)?.id ?? ""
    }
  }
  const orphans = await read<{ type: "lot" | "piece"; id: string }>(
    `select distinct e.subject_type as type, e.subject_id as id from provenance_custody_event e
     where not exists (select from provenance_lot l where l.id = e.subject_id)
       and not exists (select from provenance_piece p where p.id = e.subject_id and p.custody_seq > 0)
     limit ${MOST_NAMED}`,
    []
  )
  orphans.forEach(({ type, id }) => found({ type, id, code: "", seq: 1, reason: "missing" }))
  check.seconds = (Date.now() - began) / 1000
  return check
}

// Map.groupBy is younger than Node 20.
function grouped(steps: readonly Step[]): Map<string, Step[]> {
  const byId = new Map<string, Step[]>()
  for (const step of steps) {
    const chain = byId.get(step.subject_id)
    if (chain) chain.push(step)
    else byId.set(step.subject_id, [step])
  }
  return byId
}
