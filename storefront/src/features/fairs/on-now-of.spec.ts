import { onNow } from "./on-now-of"

const event = (name: string, starts: string, ends: string) => ({
  name,
  starts_at: `2026-11-24T${starts}:00Z`,
  ends_at: `2026-11-24T${ends}:00Z`,
})
const PROGRAMME = [
  event("talk", "15:00", "16:00"),
  event("music", "18:00", "19:00"),
  event("loom", "15:30", "17:00"),
  event("closing", "17:00", "18:00"),
]
const at = (time: string) => {
  const { current, next } = onNow(PROGRAMME, Date.parse(`2026-11-24T${time}:00Z`))
  return { current: current.map(({ name }) => name), next: next?.name ?? null }
}

describe("what is on at a fair", () => {
  it("is all that has begun and not ended", () => {
    expect(at("15:30")).toEqual({ current: ["talk", "loom"], next: "closing" })
    expect(at("16:00")).toEqual({ current: ["loom"], next: "closing" })
  })

  it("is nothing before the first and after the last, and what comes next is the nearest", () => {
    expect(at("10:00")).toEqual({ current: [], next: "talk" })
    expect(at("19:00")).toEqual({ current: [], next: null })
  })
})
