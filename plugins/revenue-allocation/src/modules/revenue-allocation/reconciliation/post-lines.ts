import type { Context } from "@medusajs/framework/types"
import { toJsonInteger } from "../../../domain/centimos"
import type { ProviderLine } from "../../../domain/provider-line"
import { postingsOf, type ProviderPosting } from "../../../domain/provider-posting"
import { managerOf } from "../transaction"

/** So many postings go to the database at a time. */
const PAGE = 500

/** A line as JSON, for the ledger's facts and for the database. */
export const plainLine = (line: ProviderLine) => ({
  ...line,
  occurred_at: line.occurred_at.toISOString(),
  gross: toJsonInteger(line.gross),
  fee: toJsonInteger(line.fee),
  net: toJsonInteger(line.net),
})

/**
 * Posts what lines give by themselves, each once (M5).
 * @returns the transaction of each line that gave one; of a payout with a fee, the payout's
 */
export async function postLines(
  context: Context,
  providerId: string,
  lines: readonly ProviderLine[]
): Promise<Map<ProviderLine, string>> {
  const postings = lines.flatMap((line) => postingsOf(providerId, line).map((posting) => ({ line, posting })))
  const posted = new Map<ProviderLine, string>()
  // By kind, for the answer names sources only; the payout comes last and counts.
  for (const kind of ["provider_fee", "provider_payout"] as const) {
    const ofKind = postings.filter(({ posting }) => posting.kind === kind)
    for (let from = 0; from < ofKind.length; from += PAGE) {
      const page = ofKind.slice(from, from + PAGE)
      const ids = await post(
        context,
        page.map(({ line, posting }) => transactionOf(providerId, line, posting))
      )
      for (const { line, posting } of page) posted.set(line, ids.get(posting.source_id) as string)
    }
  }
  return posted
}

function transactionOf(
  providerId: string,
  line: ProviderLine,
  { kind, source_id, entries }: ProviderPosting
) {
  return {
    ...{ kind, source_id },
    policy_id: null,
    occurred_at: line.occurred_at.toISOString(),
    facts: { provider_id: providerId, ...plainLine(line) },
    entries: entries.map((entry) => ({ ...entry, amount: String(entry.amount), currency_code: "pen" })),
  }
}

async function post(context: Context, transactions: readonly object[]): Promise<Map<string, string>> {
  const rows: { source_id: string; transaction_id: string }[] = await managerOf(context).execute(
    "select source_id, transaction_id::text from ledger_post_many(?::jsonb)",
    [JSON.stringify(transactions)]
  )
  return new Map(rows.map(({ source_id, transaction_id }) => [source_id, transaction_id]))
}
