import ICAL from "ical.js"
import { calendarFile } from "./calendar-file"

const entry = {
  uid: "fevt_1@tejido.pe",
  sequence: 3,
  starts_at: new Date("2026-12-01T15:00:00Z"),
  ends_at: new Date("2026-12-01T16:30:00Z"),
  changed_at: new Date("2026-11-20T10:00:00Z"),
  title: "Charla; teñido con cochinilla, añil y más",
  text: "Línea uno\nLínea dos",
  place: "Parque Kennedy, Miraflores",
  url: "https://tejido.pe/es/feria/navidad",
  cancelled: false,
}

describe("a calendar file", () => {
  it("says when in UTC, so that each calendar shows its own zone", () => {
    const file = calendarFile("Feria", "es", [entry])
    expect(file).toMatch(/\r\nDTSTART:20261201T150000Z\r\n/)
    expect(file).toMatch(/\r\nDTEND:20261201T163000Z\r\n/)
    expect(file).toMatch(/\r\nUID:fevt_1@tejido\.pe\r\n/)
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(file).toMatch(/\r\nEND:VCALENDAR\r\n$/)
  })

  it("folds lines at 75 octets without cutting a letter, and is read back as it was", () => {
    const title = "ñandú ".repeat(60).trim()
    const file = calendarFile("Feria", "es", [{ ...entry, title }])
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const [read] = new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents("vevent")
    expect(new ICAL.Event(read!).summary).toBe(title)
  })

  it("lets nobody write lines of their own", () => {
    const file = calendarFile("Feria", "es", [
      { ...entry, title: "a\r\nATTENDEE:mailto:x@y.z", text: "a,b;c\\d" },
    ])
    expect(file).not.toMatch(/^ATTENDEE/m)
    const [read] = new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents("vevent")
    expect(new ICAL.Event(read!).description).toBe("a,b;c\\d")
  })

  it("says of an event that was called off that it was", () => {
    expect(calendarFile("Feria", "es", [{ ...entry, cancelled: true }])).toMatch(/\r\nSTATUS:CANCELLED\r\n/)
  })
})
