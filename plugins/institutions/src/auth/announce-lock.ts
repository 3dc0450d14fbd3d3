import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordAudit } from "../audit/record-audit"
import { clientAddress } from "../guard/client-address"
import { sendNews } from "../mails/send-mail"
import { accountFact, anonymousActor } from "./account-actor"
import { attemptCounters } from "./attempt-counters"
import { ATTEMPT_LIMITS, type AttemptLimit } from "./attempt-limits"
import { institutionsService } from "./institutions-service"
import { findAccount, type StaffAccount } from "./staff-account"

/**
 * Records a lock once, when it begins, and tells the account's owner, once an hour at most. A lock of an account that
 * is not there leaves nothing: nobody is to be told, and whoever invents e-mails must not fill the log.
 *
 * Goes on in the background: an answer that took longer would tell that there is an account. Failing to announce
 * leaves the lock as it is, and is logged.
 */
export function announceLock(
  req: MedusaRequest,
  limit: AttemptLimit,
  whom: { email: string } | { authIdentityId: string } | null
): void {
  const address = clientAddress(req)
  const announce = async () => {
    const account = whom && (await findAccount(req.scope, whom))
    if (account) await announceTo(req, account, limit, address)
  }
  announce().catch((error: unknown) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`a lock (${limit.name}) was not announced: ${String(error)}`)
  )
}

async function announceTo(
  req: MedusaRequest,
  account: StaffAccount,
  limit: AttemptLimit,
  address: string | null
): Promise<void> {
  await institutionsService(req.scope).inTransaction(
    async (context) =>
      await recordAudit(context, anonymousActor(address), {
        ...accountFact(account, "member.locked"),
        after: { limit: limit.name, minutes: limit.lockSeconds / 60 },
      })
  )
  const mayTell = await attemptCounters(req.scope).take([
    { limit: ATTEMPT_LIMITS.lockMail, subject: account.id },
  ])
  if (mayTell === null) await sendNews(req.scope, account, "account_locked", address)
}
