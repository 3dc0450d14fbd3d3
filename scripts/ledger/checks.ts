import type { Client } from "pg"
import type { Query } from "../../plugins/revenue-allocation/src/checks/finding"
import { runChecks as runAll, type CheckName } from "../../plugins/revenue-allocation/src/checks/run-checks"
import type { Report } from "./report"

/** What each check says when it holds, and what it counts. */
const WORDS: Record<CheckName, { name: string; counted: string }> = {
  ledger: {
    name: "every transaction balances, balances add up to zero, kept sums are right, the guards are on (L1, L3, L10)",
    counted: "transactions",
  },
  captures: {
    name: "every capture of an order is posted once, with its amount (L4, M8)",
    counted: "captures",
  },
  refunds: {
    name: "every refund of an order is posted once, with its amount (L4, M7, M8)",
    counted: "refunds",
  },
  orders: {
    name: "every order computed again from its facts and its policy gives the same entries (L5, M6, M7)",
    counted: "postings of orders",
  },
  months: {
    name: "closed months and holds are what the ledger says of them (M2, M5, M6)",
    counted: "closed months",
  },
  providers: {
    name: "what payment providers report is what the ledger has there, but for listed differences (M10)",
    counted: "providers with reports",
  },
}

/** The client's statements with `?` for their values. None of ours has a question mark of its own. */
export function queryOf(client: Client): Query {
  return async (sql, values = []) => {
    let place = 0
    return (
      await client.query(
        sql.replace(/\?/g, () => `$${++place}`),
        [...values]
      )
    ).rows
  }
}

/** Runs every check and tells what each looked at. Not ok when one found something. */
export async function runChecks(client: Client): Promise<Report> {
  const results = (await runAll(queryOf(client))).map((outcome) => ({ ...outcome, ...WORDS[outcome.name] }))
  const findings = results.flatMap((result) => result.findings)
  const lines = results.flatMap(({ name, counted, count, findings: found }) => [
    `${found.length ? "✗" : "✓"} ${name}: ${count} ${counted}`,
    ...found.map(({ rule, subject, detail }) => `    ${rule}: ${subject}: ${detail}`),
  ])
  return {
    ok: findings.length === 0,
    text: [...lines, "", findings.length ? `${findings.length} findings.` : "The ledger holds."].join("\n"),
    json: { ok: findings.length === 0, checks: results },
  }
}
