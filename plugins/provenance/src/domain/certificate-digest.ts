import { createHash } from "node:crypto"

/**
 * Stands in a certificate for a document's number that would tell where a hidden establishment is. Whoever is shown
 * number and salt later can check that they belong to it; nobody can find the number by trying.
 * @param salt 64 hexadecimal digits, of the lot
 * @param what which document it is, so that equal numbers of different documents differ
 * @returns `sha-256:` and 64 hexadecimal digits
 */
export function documentDigest(salt: string, what: "control" | "exit" | "custody", value: string): string {
  return `sha-256:${createHash("sha256").update(`${salt}.${what}.${value}`, "utf8").digest("hex")}`
}
