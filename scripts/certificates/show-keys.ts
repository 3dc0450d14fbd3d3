import type { Client } from "pg"
import { type CertificateKeys, publicJwkOf } from "../../plugins/provenance/src/domain/certificate-keys"
import { printable } from "../audit/printable"
import type { Report } from "../ledger/report"
import { table } from "../ledger/table"

type Row = {
  kid: string
  x: string
  created_at: Date
  retired_at: Date | null
  compromised_at: Date | null
  valid: number
  revoked: number
}

/** Every key that ever signed, with what it signed, and which of them is at hand. Shows no key. */
export async function showKeys(client: Client, held: CertificateKeys | null): Promise<Report> {
  const { rows } = await client.query<Row>(
    `select k.kid, k.public_jwk->>'x' as x, k.created_at, k.retired_at, k.compromised_at,
       count(c.id) filter (where c.revoked_at is null)::int as valid,
       count(c.id) filter (where c.revoked_at is not null)::int as revoked
     from provenance_signing_key k left join provenance_certificate c on c.kid = k.kid
     group by k.kid order by k.created_at desc, k.kid`
  )
  const keys = rows.map((row) => ({
    ...row,
    state: stateOf(row, held),
    held: held?.byId.has(row.kid) ?? false,
  }))
  const unused = [...(held?.byId.keys() ?? [])].filter((kid) => !rows.some((row) => row.kid === kid))
  const current = keys.find(({ kid }) => kid === held?.current)
  const others = keys.filter(({ kid, x }) => {
    const key = held?.byId.get(kid)
    return key !== undefined && publicJwkOf(kid, key).x !== x
  })
  const ok = held !== null && !current?.compromised_at && !current?.retired_at && others.length === 0
  return {
    ok,
    text: [
      keys.length === 0
        ? "No key has signed anything yet."
        : table(
            [
              { title: "key", align: "left" },
              { title: "state", align: "left" },
              { title: "since", align: "left" },
              { title: "stand", align: "right" },
              { title: "revoked", align: "right" },
            ],
            keys.map(({ kid, state, created_at, valid, revoked }) => [
              ...[
                printable(kid),
                state,
                created_at.toISOString().slice(0, 10),
                String(valid),
                String(revoked),
              ],
            ])
          ),
      ...unused.map((kid) => `${printable(kid)} is at hand and has signed nothing yet.`),
      ...others.map(
        ({ kid }) => `The key at hand as ${printable(kid)} is another one: give it an id of its own.`
      ),
      ...(held
        ? ok
          ? [`${printable(held.current)} signs.`]
          : [
              `${printable(held.current)} stands first and may not sign: run \`npm run certificates -- rotate\`.`,
            ]
        : [
            "No private key is at hand: certificates verify, none can be issued, no status list can be signed.",
          ]),
    ].join("\n"),
    json: { current: held?.current ?? null, keys, unused },
  }
}

function stateOf({ kid, retired_at, compromised_at }: Row, held: CertificateKeys | null): string {
  if (compromised_at) return "compromised"
  if (retired_at) return "laid aside"
  return held?.current === kid ? "signs" : "may sign"
}
