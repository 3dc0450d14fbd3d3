import { formatBasisPoints, readBasisPoints, writeBasisPoints } from "./basis-points"

describe("percentages", () => {
  it("are read as people type them, exactly", () => {
    expect(["18", "18,5", " 18.55 % ", "0", "100"].map(readBasisPoints)).toEqual([
      1800, 1850, 1855, 0, 10_000,
    ])
    // 0.29 * 100 is 28.999999999999996 in a double.
    expect(readBasisPoints("0.29")).toBe(29)
  })

  it("are refused where they are none", () => {
    for (const typed of ["", "100.01", "-1", "1.234", "diez", "1e1", "18 5 x"]) {
      expect([typed, readBasisPoints(typed)]).toEqual([typed, null])
    }
  })

  it("are written as they can be typed again", () => {
    for (const bp of [0, 1, 29, 1800, 1855, 10_000]) expect(readBasisPoints(writeBasisPoints(bp))).toBe(bp)
    expect(formatBasisPoints(1850)).toBe("18.5\u00a0%")
  })
})
