import { secondFactorCode } from "./second-factor-code"

describe("what is typed as a second factor", () => {
  it.each(["123456", " 123 456 "])("is a code of an app when it has six digits: %j", (typed) => {
    expect(secondFactorCode(typed)).toEqual({ method: "totp", code: "123456" })
  })

  it("is a recovery code when it is longer, as it was written", () => {
    expect(secondFactorCode("ABCD-efgh-1234 ")).toEqual({ method: "recovery_code", code: "ABCD-efgh-1234" })
  })

  it.each(["", "12345", "1234567", "x".repeat(41), "<script>alert(1)</script>"])(
    "is nothing when it is %j",
    (typed) => {
      expect(secondFactorCode(typed)).toBeNull()
    }
  )
})
