import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { centimos } from "../../../domain/centimos"
import {
  bankResultWords,
  type BankResultProblem,
  type BankResultProblemCode,
} from "../../../domain/rails/bank-result-problem"
import { judgeBankResults, type KnownPayout } from "../../../domain/rails/judge-bank-results"
import { RAILS, type Rails } from "../../../domain/rails/rails"
import { readBankResults } from "../../../domain/rails/read-bank-results"
import { managerOf } from "../transaction"
import { type HeldBatch, holdBatch } from "./hold-batch"
import { refused } from "./refusals"
import { settlePayouts } from "./settle-payouts"

/** What came of a bank's file, or would come of it. */
export type ResultsAnswer = {
  rows: number
  /** Payouts that become paid, or returned. */
  paid: number
  returned: number
  /** Rows that say what is known already. */
  unchanged: number
  /** Whether anything was written: not in a dry run, nor with a problem. */
  applied: boolean
  /** How many there are, and the first thousand: nobody reads more of a file that is another one altogether. */
  problem_count: number
  problems: { line: number; code: BankResultProblemCode; message: string }[]
}

const PROBLEMS_SHOWN = 1000

/**
 * Takes in what a bank says became of a batch: all of it, or with a single problem nothing. The same file, and a file
 * that says what is known, change nothing.
 * @throws MedusaError NOT_FOUND; CONFLICT `rail_without_file`, `batch_not_released`
 */
export async function importResults(
  context: Context,
  actor: AuditActor,
  batchId: string,
  text: string,
  { dryRun, locale }: { dryRun: boolean; locale: "es" | "en" },
  rails: Rails = RAILS
): Promise<ResultsAnswer> {
  const batch = await holdBatch(context, batchId)
  if (!rails[batch.rail]?.givesFile) throw refused("rail_without_file")
  if (batch.state !== "released" && batch.state !== "done") throw refused("batch_not_released")
  const file = readBankResults(text)
  const payouts = await readPayouts(context, batch.id)
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
  const { changes, unchanged, problems } = judgeBankResults(file.rows, payouts, today)
  const all = [...file.problems, ...ofOtherBatch(file.batch, batch), ...problems]
  const applied = all.length === 0 && !dryRun
  if (applied && changes.length > 0) {
    await settlePayouts(
      context,
      batch,
      changes.map(({ note, ...change }) => ({ ...change, note: note || null }))
    )
  }
  const count = (to: "paid" | "returned") => changes.filter((change) => change.to === to).length
  const answer = { rows: file.rows.length, paid: count("paid"), returned: count("returned"), unchanged }
  if (applied) await keep(context, actor, batch, text, answer)
  return {
    ...answer,
    applied,
    problem_count: all.length,
    problems: all
      .sort((a, b) => a.line - b.line)
      .slice(0, PROBLEMS_SHOWN)
      .map((problem) => ({
        line: problem.line,
        code: problem.code,
        message: bankResultWords(problem, locale),
      })),
  }
}

function ofOtherBatch(told: number | null, { number }: HeldBatch): BankResultProblem[] {
  return told === null || told === number ? [] : [{ line: 1, code: "other_batch", detail: told }]
}

async function readPayouts(context: Context, batchId: string): Promise<Map<string, KnownPayout>> {
  const rows = await managerOf(context).execute<(Omit<KnownPayout, "amount"> & { amount: string })[]>(
    `select id, reference, amount, state, (sent_at at time zone 'America/Lima')::date::text as "sentOn",
       paid_on::text as "paidOn", returned_on::text as "returnedOn"
     from revenue_payout where batch_id = ?`,
    [batchId]
  )
  return new Map(rows.map((row) => [row.reference, { ...row, amount: centimos(BigInt(row.amount)) }]))
}

/** Says that the file was taken in; once, however often it comes. */
async function keep(
  context: Context,
  actor: AuditActor,
  { id, number }: HeldBatch,
  text: string,
  answer: Omit<ResultsAnswer, "applied" | "problems" | "problem_count">
): Promise<void> {
  const digest = createHash("sha256").update(text).digest("hex")
  const kept = await managerOf(context).execute<{ id: string }[]>(
    `insert into revenue_payout_result_file (id, batch_id, file_digest, lines, changed, imported_by)
     values (?, ?, ?, ?, ?, ?) on conflict (batch_id, file_digest) do nothing returning id`,
    [
      ...[generateEntityId("", "pres"), id, digest, answer.rows, answer.paid + answer.returned],
      actor.id ?? actor.label,
    ]
  )
  if (kept.length === 0) return
  await recordAudit(context, actor, {
    action: "payout_batch.results_imported",
    resource: "payout_batch",
    resourceId: id,
    after: { number, digest, ...answer },
  })
}
