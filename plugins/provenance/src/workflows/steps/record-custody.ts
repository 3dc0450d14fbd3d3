import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CustodyKind, mayFollow } from "../../domain/custody-states"
import { PROVENANCE_MODULE } from "../../modules/provenance"
import type { Hand } from "../../modules/provenance/lots/reach"
import { recordCustody, type CustodyStep } from "../../modules/provenance/lots/record-custody"
import type { ProvenanceModuleService } from "../../modules/provenance/service"
import { managerOf } from "../../modules/provenance/transaction"

/** A step that several pieces take, and whose hand it is. */
export type RecordCustody = {
  hand: Hand
  codes: string[]
  step: CustodyStep & { kind: "dispatched" | "returned"; note: string }
}

export type CustodyOutcome = { recorded: string[]; refused: { code: string; why: string }[] }

type Last = {
  id: string
  /** Of the piece, or of its lot until it has one. */
  kind: CustodyKind
  /** Of the piece itself. */
  occurred_on: string | null
  document_number: string | null
  note: string | null
}

/** Each piece in a transaction of its own. Not undone: a chain is only ever added to. */
export const recordCustodyStep = createStep(
  "record-custody",
  async ({ hand, codes, step }: RecordCustody, { container }) => {
    const provenance = container.resolve<ProvenanceModuleService>(PROVENANCE_MODULE)
    const outcome: CustodyOutcome = { recorded: [], refused: [] }
    for (const code of codes) {
      const why = await provenance
        .inTransaction((context) => recordOne(context, hand, code, step))
        .catch(refusalOf)
      if (why === null) outcome.recorded.push(code)
      else outcome.refused.push({ code, why })
    }
    return new StepResponse(outcome)
  }
)

async function recordOne(
  context: Context,
  hand: Hand,
  code: string,
  step: RecordCustody["step"]
): Promise<string | null> {
  const manager = managerOf(context)
  await manager.execute("select from provenance_piece where code = ? for update", [code])
  const [last] = await manager.execute<Last[]>(LAST, [code])
  if (!last) return "no_piece"
  const same =
    last.kind === step.kind &&
    last.occurred_on === step.occurred_on &&
    last.document_number === (step.document_number ?? null) &&
    last.note === step.note
  if (same) return null
  const subject = { type: "piece", id: last.id } as const
  if (!mayFollow(last.kind, step.kind) && mayFollow(last.kind, "sold") && mayFollow("sold", step.kind)) {
    await recordCustody(context, hand, subject, {
      kind: "sold",
      occurred_on: step.occurred_on,
      note: step.note,
    })
  }
  await recordCustody(context, hand, subject, step)
  return null
}

/** The code of a refusal; anything else is thrown on. */
function refusalOf(error: unknown): string {
  if (MedusaError.isMedusaError(error) && error.type !== MedusaError.Types.DB_ERROR)
    return error.code ?? error.type
  throw error
}

const LAST = `
  select p.id, coalesce(own.kind, lot.kind, 'made') as kind, to_char(own.occurred_on, 'YYYY-MM-DD') as occurred_on,
    own.document_number, own.note
  from provenance_piece p
    left join lateral (select kind, occurred_on, document_number, note from provenance_custody_event c
      where c.subject_id = p.id order by c.seq desc limit 1) own on true
    left join lateral (select kind from provenance_custody_event c
      where c.subject_id = p.lot_id order by c.seq desc limit 1) lot on true
  where p.code = ?`
