import { createHash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import { centimos, sum, toJsonInteger } from "../../../domain/centimos"
import { limaDayOf } from "../../../domain/provider-day"
import { PROVIDER_LINE_KINDS, type ProviderLine, type ProviderLineKind } from "../../../domain/provider-line"
import type { ReportProblem } from "../../../domain/provider-problem"
import { readProviderReport, type ReportForm } from "../../../domain/provider-report"
import { managerOf } from "../transaction"
import { holdProvider } from "./hold-provider"
import { plainLine, postLines } from "./post-lines"

/** What came of a report, or would come of it. */
export type ImportedReport = {
  form: ReportForm | null
  rows: number
  /** Lines that nobody had told of, that were known as they are, and that were known with other amounts. */
  new: number
  known: number
  restated: number
  /** This very file was imported before: nothing changed. */
  repeated: boolean
  /** First and last day, of Lima; null where there is no line. */
  from_on: string | null
  to_on: string | null
  statement_id: string | null
  /** Sums of the new lines in céntimos, by kind. */
  kinds: { kind: ProviderLineKind; lines: number; gross: number; fee: number; net: number }[]
  /** With any, nothing was taken in. */
  problems: ReportProblem[]
}

type Known = {
  id: string
  kind: ProviderLineKind
  reference: string
  gross: string
  fee: string
  net: string
} & { restated: { gross: string; fee: string; net: string } | null }

/**
 * Takes a provider's report in, whole or not at all: new lines are kept, their fees and payouts posted. What captures,
 * refunds and disputes are behind the lines is found afterwards, see `settleLines`. Lines that are known already
 * change nothing, in whatever file and order they come; one that comes with other amounts is a difference.
 * @param text the file; see `decodeCsv`
 */
export async function importReport(
  context: Context,
  actor: AuditActor,
  input: { provider_id: string; text: string; dry_run: boolean; now: Date }
): Promise<ImportedReport> {
  const { provider_id, text, dry_run, now } = input
  const { form, rows, lines, problems } = readProviderReport(text, now)
  const days = lines.map(({ occurred_at }) => limaDayOf(occurred_at)).sort()
  const result: ImportedReport = {
    ...{
      form,
      rows,
      problems,
      new: 0,
      known: 0,
      restated: 0,
      repeated: false,
      statement_id: null,
      kinds: [],
    },
    from_on: days[0] ?? null,
    to_on: days.at(-1) ?? null,
  }
  if (problems.length || !lines.length) return result

  await holdProvider(context, provider_id)
  const digest = createHash("sha256").update(`${provider_id}\n${text}`).digest("hex")
  if (await isImported(context, digest)) return { ...result, repeated: true, known: lines.length }
  const known = await readKnown(context, provider_id, lines)
  const fresh = lines.filter((line) => !known.has(keyOf(line)))
  const restated = lines.filter((line) => {
    const before = known.get(keyOf(line))
    return before !== undefined && !isSame(line, before.restated ?? before)
  })
  const counted: ImportedReport = {
    ...result,
    new: fresh.length,
    restated: restated.length,
    known: lines.length - fresh.length - restated.length,
    kinds: sumsOf(fresh),
  }
  if (dry_run) return counted

  const statementId = generateEntityId("", "pstm")
  await managerOf(context).execute(
    `insert into revenue_provider_statement (id, provider_id, from_on, to_on, file_digest, lines, imported_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [statementId, provider_id, result.from_on, result.to_on, digest, lines.length, actor.id ?? actor.label]
  )
  await insertLines(context, provider_id, statementId, fresh)
  for (const line of restated) await restate(context, known.get(keyOf(line)) as Known, line)
  await recordAudit(context, actor, {
    action: "provider_report.imported",
    resource: "reconciliation",
    resourceId: statementId,
    after: {
      ...{ provider_id, form, from_on: result.from_on, to_on: result.to_on },
      ...{ lines: lines.length, new: fresh.length, restated: restated.length },
    },
  })
  return { ...counted, statement_id: statementId }
}

async function isImported(context: Context, digest: string): Promise<boolean> {
  const rows: unknown[] = await managerOf(context).execute(
    "select from revenue_provider_statement where file_digest = ?",
    [digest]
  )
  return rows.length > 0
}

const keyOf = ({ kind, reference }: Pick<ProviderLine, "kind" | "reference">) => `${kind} ${reference}`

async function readKnown(
  context: Context,
  providerId: string,
  lines: readonly ProviderLine[]
): Promise<Map<string, Known>> {
  const rows: Known[] = await managerOf(context).execute(
    `select known.id, known.kind, known.reference, known.gross::text, known.fee::text, known.net::text, known.restated
     from jsonb_to_recordset(?::jsonb) as told(kind text, reference text)
     join revenue_provider_line known
       on known.provider_id = ? and known.kind = told.kind and known.reference = told.reference`,
    [JSON.stringify(lines.map(({ kind, reference }) => ({ kind, reference }))), providerId]
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function isSame(line: ProviderLine, known: { gross: string; fee: string; net: string }): boolean {
  return (
    String(line.gross) === known.gross && String(line.fee) === known.fee && String(line.net) === known.net
  )
}

/** Posts what lines give by themselves and keeps them; what they tell of otherwise is still to be found. */
async function insertLines(
  context: Context,
  providerId: string,
  statementId: string,
  lines: readonly ProviderLine[]
): Promise<void> {
  const posted = await postLines(context, providerId, lines)
  const rows = lines.map((line) => {
    const transaction_id = posted.get(line) ?? null
    // Of what moved nothing but a fee, nothing else is to be found.
    const isWhole = line.kind === "fee" || line.kind === "payout" || line.gross === 0n
    const isPosted = isWhole && transaction_id !== null
    return {
      ...plainLine(line),
      id: generateEntityId("", "plin"),
      transaction_id,
      state: isPosted ? "posted" : "difference",
      cause: isPosted ? null : line.kind === "adjustment" ? "adjustment" : "not_posted",
    }
  })
  await managerOf(context).execute(
    `insert into revenue_provider_line (id, statement_id, provider_id, kind, reference, payment_reference, occurred_at,
                                        gross, fee, net, state, cause, transaction_id)
     select t.id, ?, ?, t.kind, t.reference, t.payment_reference, t.occurred_at, t.gross, t.fee, t.net, t.state, t.cause,
            t.transaction_id
     from jsonb_to_recordset(?::jsonb) as t(id text, kind text, reference text, payment_reference text,
       occurred_at timestamptz, gross bigint, fee bigint, net bigint, state text, cause text, transaction_id bigint)`,
    [statementId, providerId, JSON.stringify(rows)]
  )
}

/** The first word stands; that there is another one is for a person to find out about. One taken back is forgotten. */
async function restate(context: Context, known: Known, said: ProviderLine): Promise<void> {
  const manager = managerOf(context)
  if (!isSame(said, known)) {
    const amounts = { gross: String(said.gross), fee: String(said.fee), net: String(said.net) }
    await manager.execute(
      "update revenue_provider_line set restated = ?::jsonb, state = 'difference', cause = 'restated' where id = ?",
      [JSON.stringify(amounts), known.id]
    )
    return
  }
  await manager.execute(
    `update revenue_provider_line set restated = null,
       state = case when kind in ('fee', 'payout') then 'posted' else 'difference' end,
       cause = case when kind in ('fee', 'payout') then null when kind = 'adjustment' then 'adjustment'
                    else 'not_posted' end
     where id = ?`,
    [known.id]
  )
}

function sumsOf(lines: readonly ProviderLine[]): ImportedReport["kinds"] {
  return PROVIDER_LINE_KINDS.flatMap((kind) => {
    const of = lines.filter((line) => line.kind === kind)
    const total = (field: "gross" | "fee" | "net") =>
      toJsonInteger(sum(of.map((line) => centimos(line[field]))))
    return of.length
      ? [{ kind, lines: of.length, gross: total("gross"), fee: total("fee"), net: total("net") }]
      : []
  })
}
