import { KIND_OF_MOVEMENT } from "./next-postings"
import { kindInWords, TRANSACTION_KINDS } from "./transaction-kinds"

/** Every kind that is posted somewhere. */
const POSTED = [
  ...Object.values(KIND_OF_MOVEMENT),
  ...["order_changed", "order_attributed", "movement_withdrawn"],
  ...["settlement", "hold_released", "payout_sent", "payout_paid", "payout_returned"],
  ...["provider_fee", "provider_payout"],
]

describe("what happened, in words", () => {
  it.each(POSTED)("%s has words of its own in both languages", (kind) => {
    const words = (["es", "en"] as const).map((language) => kindInWords(kind, language))
    expect(words.every((text) => text.trim() !== "" && text !== kind)).toBe(true)
    expect(new Set(words).size).toBe(2)
  })

  it("has words for nothing else", () => {
    expect(Object.keys(TRANSACTION_KINDS).sort()).toEqual([...POSTED].sort())
  })

  it.each(["barter", "", "constructor", "__proto__"])("calls %p by its code: it has no words", (kind) => {
    expect([kindInWords(kind, "es"), kindInWords(kind, "en")]).toEqual([kind, kind])
  })
})
