import { currentInstruction } from "./current-instruction"

const signed = (starts_on: string, revoked_on: string | null = null) => ({ starts_on, revoked_on })

describe("the instruction in force", () => {
  it("is the last one that began", () => {
    const [older, newer, future] = [signed("2026-01-01"), signed("2026-06-01"), signed("2026-12-01")]
    expect(currentInstruction([older, future, newer], "2026-07-15")).toBe(newer)
    expect(currentInstruction([future, newer, older], "2026-05-31")).toBe(older)
  })

  it("counts on its first day, and no longer on the day it is revoked", () => {
    const one = signed("2026-06-01", "2026-07-01")
    expect(currentInstruction([one], "2026-05-31")).toBeNull()
    expect(currentInstruction([one], "2026-06-01")).toBe(one)
    expect(currentInstruction([one], "2026-06-30")).toBe(one)
    expect(currentInstruction([one], "2026-07-01")).toBeNull()
  })

  it("is the older one again where the newer was revoked", () => {
    const [older, newer] = [signed("2026-01-01"), signed("2026-06-01", "2026-06-10")]
    expect(currentInstruction([newer, older], "2026-06-11")).toBe(older)
  })
})
