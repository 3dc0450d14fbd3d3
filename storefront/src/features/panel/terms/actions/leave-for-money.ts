import "server-only"
import { redirect } from "next/navigation"
import { withToast } from "../../session/toast"
import { moneyPath } from "../money-path"

/** Whose money an action is about, bound by the page. */
export type MoneyOf = { id: string; code: string }

/** Ends a form on the page of the artisan's money, which says what was done. */
export async function leaveForMoney({ id }: MoneyOf, text: string): Promise<never> {
  redirect(await withToast(moneyPath(id), { kind: "success", text }))
}
