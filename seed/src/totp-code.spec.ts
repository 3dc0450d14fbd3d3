import { totpCode } from "./totp-code"

// RFC 6238, appendix B: the secret is "12345678901234567890", here in base32; of its eight digits an app shows six.
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

describe("totpCode", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [20_000_000_000, "353130"],
  ])("at second %d is the one of the standard", (second, code) => {
    expect(totpCode(SECRET, second * 1000)).toBe(code)
  })
})
