import "server-only"
import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { type Account, accountSchema } from "./ledger"
import { ACCOUNTS_LIST } from "./ledger-lists"

/**
 * The account of a page with its balance, as it is or as it was at the end of a day in Lima; "not found" for one that
 * was never opened.
 * @param at a day of the calendar, `2026-11-23`
 */
export async function loadAccount(code: string, at?: string): Promise<Account> {
  const { accounts } = await staffFetch(ACCOUNTS_LIST.api, {
    query: { q: code, at, limit: 200, order: "code", locale: await getLocale() },
    schema: z.object({ accounts: z.array(accountSchema) }),
  })
  return accounts.find((account) => account.code === code) ?? notFound()
}
