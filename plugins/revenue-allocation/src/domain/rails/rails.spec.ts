import type { PayoutRail } from "./payout-rail"
import { RAILS } from "./rails"

const rails = Object.entries<PayoutRail>(RAILS)

describe("the rails that money leaves by", () => {
  it.each(rails)("%s is found by its code, which can stand in the name of an account", (code, rail) => {
    expect(rail.code).toBe(code)
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  it.each(rails)("%s has words in both languages", (code, { words }) => {
    expect(new Set([code, "", words.es, words.en]).size).toBe(4)
  })

  it.each(rails)(
    "%s is answered by a bank or a program, or else somebody has to prove the payment",
    (_code, rail) => {
      expect(rail.needsProof).toBe(!rail.givesFile && !rail.send)
    }
  )

  it("pay also who has no account", () => {
    expect(rails.some(([, rail]) => !rail.needsAccount)).toBe(true)
  })
})
