import fc from "fast-check"
import { auditSuite } from "./test/audit-suite"
import { recordAudit, type AuditActor, type AuditFact } from "./record-audit"
import { verifyChain } from "./verify-chain"

// Whatever people can type, and what only attackers send.
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "-",
    ",",
    "1:a",
    "7:workshop,-",
    "\\x00",
    "\u0000",
    "\ud800",
    "👩🏽‍🎨",
    "'; drop table audit_entry; --",
    "?",
    "$1"
  )
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const side = maybe(fc.dictionary(text, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 }))

const actors: fc.Arbitrary<AuditActor> = fc.record({
  type: fc.constantFrom("staff", "user", "system", "anonymous"),
  id: maybe(text),
  label: text,
  institutionId: maybe(text),
  sessionId: maybe(text),
  address: maybe(text),
})
const facts: fc.Arbitrary<AuditFact> = fc.record({
  action: fc.constantFrom("workshop.updated", "session.opened"),
  resource: fc.constantFrom("workshop", "session"),
  resourceId: maybe(text),
  establishmentId: maybe(text),
  reason: maybe(text),
  before: side,
  after: side,
})

const COLUMNS = [
  ...[
    "at",
    "actor_type",
    "actor_id",
    "actor_label",
    "institution_id",
    "session_id",
    "address",
    "action",
    "resource",
  ],
  ...["resource_id", "establishment_id", "reason", "before", "after", "prev_hash", "hash"],
]

auditSuite(({ service, inTransaction, connect }) => {
  it("holds for any sequence of facts, and breaks at the entry of which anything was changed", async () => {
    const client = await connect()
    const query = async <Row extends object>(statement: string) => (await client.query<Row>(statement)).rows

    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(actors, facts), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...COLUMNS),
        fc.nat(),
        fc.nat(),
        async (sequence, column, which, where) => {
          await inTransaction(async (context) => {
            for (const [actor, fact] of sequence) await recordAudit(context, actor, fact)
          })
          const { ok, entries } = await service.verifyAuditLog()
          expect(ok).toBe(true)

          const seq = 1 + (which % entries)
          await client.query("begin isolation level repeatable read")
          await client.query("alter table audit_entry disable trigger user")
          const { rowCount } = await client.query(
            `update audit_entry set ${column} = ${oneByteOff(column)} where seq = $1 and ${column} is distinct from ${oneByteOff(column)}`,
            column === "at" ? [seq] : [seq, where]
          )
          const { first_broken } = await verifyChain(query, { keys: [] })
          await client.query("rollback")
          expect(first_broken).toEqual(rowCount ? { seq, reason: "changed", from: seq } : null)
        }
      ),
      { numRuns: 60 }
    )
  })
})

/** An expression for the column's value with one byte of it changed, the one that `$2` names; a value where there was none. */
function oneByteOff(column: string): string {
  if (column === "at") return "at + interval '1 microsecond'"
  if (column === "actor_type") return "case when $2 % 2 = 0 then 'system' else 'user' end"
  if (column.endsWith("hash")) return `set_byte(${column}, $2 % 32, (get_byte(${column}, $2 % 32) + 1) % 256)`
  const place = (value: string) =>
    `case when length(${value}) = 0 then 'x' else overlay(${value} placing
       case when substr(${value}, 1 + $2 % length(${value}), 1) = 'x' then 'y' else 'x' end
       from 1 + $2 % length(${value}) for 1) end`
  if (column === "before" || column === "after") return `to_jsonb(${place(`coalesce(${column}::text, '')`)})`
  return place(`coalesce(${column}, '')`)
}
