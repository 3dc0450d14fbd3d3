import { limaField, limaMoment } from "./lima-time"

describe("a moment by the clocks of Lima", () => {
  it("is shown as the wall of Lima shows it, also where it is another day in UTC", () => {
    expect(limaField("2026-11-24T02:30:59.999Z")).toBe("2026-11-23T21:30")
  })

  it("is read back as it was chosen", () => {
    expect(limaMoment("2026-11-23T21:30")).toBe("2026-11-24T02:30:00.000Z")
    expect(limaMoment("2026-11-23T21:30:15")).toBe("2026-11-24T02:30:00.000Z")
    expect(limaField(limaMoment("2027-02-28T23:59") ?? "")).toBe("2027-02-28T23:59")
  })

  it.each(["", "mañana", "2026-02-30T10:00", "2026-13-01T10:00", "2026-11-23T24:30", "1999-01-01T10:00"])(
    "is not %p",
    (text) => {
      expect(limaMoment(text)).toBeNull()
    }
  )
})
