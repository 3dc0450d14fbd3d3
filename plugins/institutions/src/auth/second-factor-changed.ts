import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordAudit } from "../audit/record-audit"
import { sendNews } from "../mails/send-mail"
import { endSessions } from "../modules/institutions/sessions"
import { accountFact } from "./account-actor"
import { institutionsService } from "./institutions-service"
import type { SignedIn } from "./staff-session"

type Change = "second_factor_enabled" | "second_factor_disabled" | "recovery_codes_generated"

/**
 * What follows from a change of somebody's second factor: their other sessions end, it is recorded, and they hear of
 * it by mail.
 *
 * The change itself is Medusa's Auth Module's, which runs in a transaction of its own and takes none from others; the
 * record follows in the next one. Should that fail, the request fails too and the person tries again.
 */
export async function secondFactorChanged(
  container: MedusaContainer,
  { account, session, actor, address }: SignedIn,
  change: Change
): Promise<void> {
  const institutions = institutionsService(container)
  await institutions.inTransaction(async (context) => {
    if (change !== "recovery_codes_generated") {
      // Codes of an earlier factor would open an account whose owner has none written down.
      await (context.transactionManager as SqlEntityManager).execute(
        "delete from auth_mfa_recovery_code where auth_identity_id = ?",
        [account.auth_identity_id]
      )
      await endSessions(
        context,
        { memberId: account.id, except: session.session_id },
        "second_factor_changed"
      )
    }
    await recordAudit(context, actor, accountFact(account, `member.${change}`))
  })
  await sendNews(container, account, change, address)
}
