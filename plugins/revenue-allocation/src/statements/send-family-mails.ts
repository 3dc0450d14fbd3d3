import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Mail } from "@tejido/institutions/mails/mail-layout"
import { unseal } from "@tejido/provenance/domain/seal"
import type { LedgerService } from "../modules/revenue-allocation/service"
import { type Keys, readKeys } from "../modules/revenue-allocation/terms/keys"
import { placeOf } from "../modules/revenue-allocation/terms/sealed-tables"
import { claimFamilyMails, type FamilyMail, keepOutcome } from "./claim-family-mails"
import { familyMail } from "./family-mail"
import { familyStatement } from "./family-statement"
import { readStatement } from "./read-statement"

/** How a mail leaves; a rejection means that it did not. */
export type SendMail = (to: string, mail: Mail) => Promise<void>

const AT_A_TIME = 50

/**
 * Sends every relative's mail that is due, each once for a month. Without the vault's keys nothing is taken: there is no
 * address then. What went wrong with one is not told, for it may repeat the address, and holds up no other.
 */
export async function sendFamilyMails(
  ledger: LedgerService,
  send: SendMail
): Promise<{ sent: number; failed: number }> {
  const keys = readKeys(ledger.settings)
  const outcome = { sent: 0, failed: 0 }
  if (!keys) return outcome
  for (;;) {
    const mails = await ledger.inTransaction((context) => claimFamilyMails(context, AT_A_TIME))
    for (const mail of mails) {
      const state = await sendOne(ledger, keys, mail, send).then(
        () => "sent" as const,
        () => "failed" as const
      )
      await ledger.inTransaction((context) => keepOutcome(context, mail, state))
      outcome[state] += 1
    }
    if (mails.length < AT_A_TIME) return outcome
  }
}

async function sendOne(ledger: LedgerService, keys: Keys, mail: FamilyMail, send: SendMail): Promise<void> {
  const { beneficiary_id, key_id, email_sealed } = mail
  const statement = await ledger.reading((context) => ownLines(context, mail))
  if (!statement) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing to tell")
  const place = placeOf("revenue_beneficiary", "email_sealed", beneficiary_id)
  const address = unseal({ sealed: email_sealed, key_id: key_id ?? "" }, place, keys.sealing)
  await send(address, familyMail(statement))
}

/** The relative's part; what was sold is not theirs to know, so no product is read. */
async function ownLines(context: Context, { beneficiary_id, artisan_id, month, code }: FamilyMail) {
  const statement = await readStatement(
    context,
    { artisanId: artisan_id, month, code, establishment: "" },
    async () => new Map()
  )
  return statement && familyStatement(statement, beneficiary_id)
}
