import { scrypt } from "node:crypto"
import { promisify } from "node:util"

const derive = promisify<string, string, number, object, Buffer>(scrypt)

/**
 * Does the work of checking a password against nothing. Medusa's provider answers at once when it knows no such
 * e-mail: how long an answer takes would tell which accounts there are. The cost is that of Medusa's hashes
 * (scrypt, N = 2^15, r = 8, p = 1).
 */
export async function spendPasswordCheck(password: string): Promise<void> {
  await derive(password, "an account that is not there", 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 })
}
