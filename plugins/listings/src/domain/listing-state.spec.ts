import fc from "fast-check"
import { EDIT_STATES, LISTING_ACTS, LISTING_STATES, type Standing, standingAfter } from "./listing-state"

const at = (state: Standing["state"], edit_state: Standing["edit_state"] = null): Standing => ({
  state,
  edit_state,
})

describe("where a listing goes", () => {
  it("is written, sent, sent back, mended, and published", () => {
    expect(standingAfter(at("draft"), "submit")).toEqual(at("submitted"))
    expect(standingAfter(at("submitted"), "request_changes")).toEqual(at("changes_requested"))
    expect(standingAfter(at("changes_requested"), "submit")).toEqual(at("submitted"))
    expect(standingAfter(at("submitted"), "approve")).toEqual(at("published"))
  })

  it("stays published while its edits are written and reviewed", () => {
    expect(standingAfter(at("published"), "save")).toEqual(at("published", "draft"))
    expect(standingAfter(at("published", "draft"), "submit")).toEqual(at("published", "submitted"))
    expect(standingAfter(at("published", "submitted"), "approve")).toEqual(at("published"))
  })

  it("is withdrawn at once, also while its edits wait", () => {
    expect(standingAfter(at("published", "submitted"), "withdraw")).toEqual(at("withdrawn"))
  })

  it("is not changed while a curator reads it", () => {
    expect(standingAfter(at("submitted"), "save")).toBeNull()
    expect(standingAfter(at("published", "submitted"), "save")).toBeNull()
    expect(standingAfter(at("submitted"), "take_back")).toEqual(at("draft"))
  })

  it("is published by an approval and by nothing else", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LISTING_STATES.filter((state) => state !== "published")),
        fc.constantFrom(...LISTING_ACTS),
        (state, act) => {
          expect(standingAfter(at(state), act)?.state === "published").toBe(
            act === "approve" && state === "submitted"
          )
        }
      )
    )
  })

  it("has edits only while it is published, whatever is done", () => {
    const anyStanding = fc.oneof(
      fc.constantFrom(...LISTING_STATES).map((state) => at(state)),
      fc.constantFrom(...EDIT_STATES).map((edits) => at("published", edits))
    )
    fc.assert(
      fc.property(anyStanding, fc.array(fc.constantFrom(...LISTING_ACTS)), (start, acts) => {
        const end = acts.reduce((now, act) => standingAfter(now, act) ?? now, start)
        expect(end.edit_state === null || end.state === "published").toBe(true)
      })
    )
  })
})
