import { importResults, type ResultsAnswer } from "../import-results"
import { ANA, type PayoutsSuite } from "./payouts-suite"

/** Today, as the tests' bank has it: a day of Lima. */
export const TODAY = limaDay(0)
export const YESTERDAY = limaDay(-1)

/** One row of a bank's answer: reference, outcome, amount in soles, day, reason. */
export type BankRow = readonly [string, string, string, string?, string?]

/** What tests do with the batch number 1 and its bank. */
export function bankSteps({ ledger, fund, openAccounts, send, payouts }: PayoutsSuite) {
  return {
    /** Takes in an answer of these rows, with the header that belongs to them or another. */
    results: (id: string, rows: readonly BankRow[], header?: string): Promise<ResultsAnswer> => {
      const total = rows.reduce((sum, [, , amount]) => sum + Math.round(Number(amount) * 100), 0)
      const text = [
        header ?? `C,1,${TODAY},${rows.length},${(total / 100).toFixed(2)}`,
        ...rows.map(([reference, outcome, amount, day = TODAY, reason = "Cuenta cerrada"]) =>
          ["R", reference, outcome, day, amount, outcome === "pagado" ? "" : reason].join(",")
        ),
      ].join("\n")
      return ledger.inTransaction((context) =>
        importResults(context, ANA, id, text, { dryRun: false, locale: "es" })
      )
    },
    /** A batch of three that was sent to the bank, of S/ 10.00, 20.00 and 30.00. */
    toBank: async (): Promise<{ id: string; references: [string, string, string] }> => {
      await fund({ "artisan:a1:personal": 1000, "artisan:a2:personal": 2000, "artisan:a3:personal": 3000 })
      await openAccounts("a1", "a2", "a3")
      const { id } = await send({ rail: "bank-file" })
      const references = (await payouts(id)).map(({ reference }) => reference)
      return { id, references: references as [string, string, string] }
    },
  }
}

function limaDay(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
