import type { Client } from "pg"
import {
  type CertificateProblem,
  verifyCertificate,
} from "../../plugins/provenance/src/domain/certificate-verify"
import { keySet, readKeys } from "../../plugins/provenance/src/modules/provenance/certificates/signing-keys"
import type { Report } from "../ledger/report"

type Row = { id: string; code: string; jws: string; kid: string; revoked: boolean }

const BATCH = 1000
const MOST_NAMED = 20

/**
 * Verifies every stored certificate, batch by batch. That one was revoked is no fault, nor that the key of a revoked
 * one is compromised: it is what the public is told.
 */
export async function verifyAll(client: Client): Promise<Report> {
  const read = async <Found extends object>(text: string, values: readonly unknown[]) =>
    (await client.query<Found>(text, [...values])).rows
  const keys = await readKeys(read)
  const compromised = new Set(keys.filter((key) => key.compromised_at).map(({ kid }) => kid))
  const jwks = keySet(keys)
  const issuers = (
    await read<{ issuer: string }>("select distinct issuer from provenance_status_list", [])
  ).map(({ issuer }) => issuer)
  const counts = { valid: 0, revoked: 0, faulty: 0 }
  const faulty: { code: string; problems: CertificateProblem[] }[] = []
  for (let last: string | undefined = ""; last !== undefined;) {
    const rows: Row[] = await read<Row>(
      `select id, code, jws, kid, revoked_at is not null as revoked from provenance_certificate
       where id > $1 order by id limit $2`,
      [last, BATCH]
    )
    for (const { jws, code, kid, revoked } of rows) {
      const { problems } = await verifyCertificate({ jws, code, jwks, issuers, status: null })
      if (problems.length === 0 || (revoked && compromised.has(kid)))
        counts[revoked ? "revoked" : "valid"] += 1
      else {
        counts.faulty += 1
        if (faulty.length < MOST_NAMED) faulty.push({ code, problems })
      }
    }
    last = rows.length === BATCH ? rows.at(-1)?.id : undefined
  }
  return {
    ok: counts.faulty === 0,
    text: [
      `${counts.valid} certificates verify, ${counts.revoked} more are revoked, ${counts.faulty} do not verify.`,
      ...faulty.map(({ code, problems }) => `  ${code}  ${problems.join(", ")}`),
    ].join("\n"),
    json: { ...counts, faulty_ones: faulty },
  }
}
