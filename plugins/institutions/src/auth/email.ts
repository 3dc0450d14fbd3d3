import { z } from "@medusajs/framework/zod"

/** Longest address that mail servers take (RFC 5321). */
const LONGEST = 254

/**
 * One spelling of an e-mail address, by which accounts are found and counted: what looks alike on a keyboard is the
 * same account. Medusa's provider compares addresses letter by letter.
 */
export function normalEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase()
}

/** An e-mail address in a request, in its one spelling. */
export const emailField = z.string().max(LONGEST).transform(normalEmail).pipe(z.email().max(LONGEST))

/** An e-mail address in a request that must not tell whether it is one: sign-in and reset answer alike to anything. */
export const identifierField = z.string().min(1).max(LONGEST).transform(normalEmail)
