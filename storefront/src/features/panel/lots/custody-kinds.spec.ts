import * as backend from "../../../../../plugins/provenance/src/domain/custody-states"
import { CUSTODY_KINDS, hasLeft, nextSteps } from "./custody-kinds"

describe("the steps that the panel offers", () => {
  it("are the ones that the backend takes", () => {
    expect(CUSTODY_KINDS).toEqual(backend.CUSTODY_KINDS)
    for (const kind of CUSTODY_KINDS) expect(nextSteps(kind)).toEqual(backend.nextCustodyKinds(kind))
  })

  it("are none for a lot that was voided", () => {
    expect(nextSteps("voided")).toEqual([])
  })
})

it("tells what has left from what has not", () => {
  expect(
    ["made", "checked", "left_prison", "returned", "voided"].map((state) => hasLeft(state as "made"))
  ).toEqual([false, false, true, true, false])
})
