import fc from "fast-check"
import { brokenCustody, custodyGenesis, custodyHash, type CustodyEvent } from "./custody-chain"
import { CUSTODY_KINDS, mayFollow, nextCustodyKinds } from "./custody-states"

const CODE = "234-679-ADF"

function chain(length: number): CustodyEvent[] {
  const events: CustodyEvent[] = []
  for (let seq = 1; seq <= length; seq++) {
    const said = {
      seq,
      kind: CUSTODY_KINDS[(seq - 1) % CUSTODY_KINDS.length] ?? "made",
      occurred_on: "2026-11-23",
      recorded_at: "2026-11-23T17:03:05.123456Z",
      actor_id: null,
      actor_institution: "INPE",
      document_number: seq % 2 ? `DOC-${seq}` : null,
      note: null,
      prev_hash: events.at(-1)?.hash ?? custodyGenesis(CODE),
    }
    events.push({ ...said, hash: custodyHash(said) })
  }
  return events
}

const length = fc.integer({ min: 1, max: 12 })

describe("a chain of custody", () => {
  it("that nobody touched is whole", () => {
    expect(brokenCustody(CODE, [], 0)).toBeNull()
    fc.assert(fc.property(length, (steps) => expect(brokenCustody(CODE, chain(steps), steps)).toBeNull()))
  })

  it("names the step whose words were changed", () => {
    fc.assert(
      fc.property(
        length,
        fc.nat(),
        fc.constantFrom("occurred_on", "note", "document_number", "actor_institution"),
        (steps, at, field) => {
          const events = chain(steps)
          const i = at % steps
          events[i] = { ...events[i]!, [field]: "2001-01-01" }
          expect(brokenCustody(CODE, events, steps)).toEqual({ seq: i + 1, reason: "changed" })
        }
      )
    )
  })

  it("names the step that was written anew with its hash", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (steps, at) => {
        const events = chain(steps)
        const i = at % (steps - 1)
        const forged = { ...events[i]!, document_number: "OTRO" }
        events[i] = { ...forged, hash: custodyHash(forged) }
        expect(brokenCustody(CODE, events, steps)).toEqual({ seq: i + 1, reason: "changed" })
      })
    )
  })

  it("names the step that is gone, at the end too", () => {
    const events = chain(4)
    expect(brokenCustody(CODE, [events[0]!, ...events.slice(2)], 4)).toEqual({ seq: 2, reason: "missing" })
    expect(brokenCustody(CODE, events.slice(0, 3), 4)).toEqual({ seq: 4, reason: "truncated" })
  })

  it("of one thing cannot be passed off as another's", () => {
    expect(brokenCustody("444-444-444", chain(3), 3)).toEqual({ seq: 1, reason: "changed" })
  })
})

describe("the steps of a piece", () => {
  it("begin with the making and never skip the gate", () => {
    expect(nextCustodyKinds(null)).toEqual(["made"])
    for (const kind of ["listed", "sold", "dispatched"] as const) {
      expect(mayFollow("made", kind)).toBe(false)
      expect(mayFollow("checked", kind)).toBe(false)
      expect(mayFollow("left_prison", kind)).toBe(true)
    }
  })

  it("never end where nothing can follow", () => {
    for (const kind of CUSTODY_KINDS) expect(nextCustodyKinds(kind).length).toBeGreaterThan(0)
  })
})
