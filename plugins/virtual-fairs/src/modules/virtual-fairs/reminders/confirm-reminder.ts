import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"

/** Whoever has the mail wants the reminder. Once more changes nothing, and so does a token that is not there. */
export async function confirmReminder(context: Context, token: string): Promise<void> {
  await managerOf(context).execute(
    "update fairs_reminder set confirmed_at = now() where token = ? and confirmed_at is null",
    [token]
  )
}

/** Forgets a reminder with its address, and the mails that were owed for it. */
export async function forgetReminder(context: Context, token: string): Promise<void> {
  await managerOf(context).execute("delete from fairs_reminder where token = ?", [token])
}
