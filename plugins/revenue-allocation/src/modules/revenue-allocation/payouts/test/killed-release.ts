import { deathOf, openMortalDatabase } from "../../test/mortal-database"
import type { PayoutRail } from "../../../../domain/rails/payout-rail"
import { payeeKey, type ReadPayees } from "../read-payees"
import { carryOn, releaseBatch } from "../release-batch"

const RELEASER = { type: "staff" as const, id: "staff_beto", label: "staff_beto" }

const somebody: ReadPayees = async (_context, payees) =>
  new Map(
    payees.map((payee) => [
      payeeKey(payee),
      {
        ...{ name: "Persona", documentType: "dni", documentNumber: "48151600", caseNumber: null },
        ...{ bank: "Banco de la Nación", accountKind: "cci", account: "01800000000000000001" },
      },
    ])
  )

/**
 * A process of its own that releases a batch, or carries on with one, and is killed at one of its statements. Its rail
 * asks a bank over HTTP, which is told a payout's id and pays:
 * `node --import tsx killed-release.ts <database> <batch> <bank's address> <statement> before|after`.
 */
async function main([url = "", id = "", bank = "", ...death]: string[]): Promise<void> {
  const { close, ...ledger } = await openMortalDatabase(url, deathOf(death))
  const rail: PayoutRail = {
    ...{ code: "program", words: { es: "Programa", en: "Program" } },
    ...{ needsAccount: false, needsProof: false, givesFile: false },
    send: async ({ idempotencyKey }, signal) => {
      await fetch(bank, { method: "POST", body: idempotencyKey, signal })
      return { outcome: "paid", reference: idempotencyKey }
    },
  }
  const release = { ledger, readPayees: somebody, rails: { program: rail } }
  await releaseBatch(release, RELEASER, id).catch((error: { code?: string }) => {
    if (error.code !== "batch_not_draft" && error.code !== "release_running") throw error
  })
  // The connection of the one that was killed may be there a moment longer.
  while (!(await carryOn(release, RELEASER, id))) await new Promise((resolve) => setTimeout(resolve, 20))
  await close()
}

/** This file, for whoever starts it. */
export const KILLED_RELEASE = __filename

if (require.main === module) {
  void main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error)
    process.exitCode = 1
  })
}
