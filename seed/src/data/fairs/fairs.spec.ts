import { ESTABLISHMENTS, PRODUCT_TYPES, productsOf, WORKSHOPS } from "../index"
import { FAIRS } from "./index"

const workshopOf = (handle: string) => WORKSHOPS.find((workshop) => workshop.handle === handle)

describe("the demo's fairs", () => {
  it("are one that has been, one that runs, one that is announced and one whose call is open", () => {
    const places = FAIRS.map(({ opensIn, days }) =>
      opensIn + days.closes < 0
        ? "past"
        : opensIn < 0
          ? "live"
          : opensIn + days.announced < 0
            ? "announced"
            : opensIn + days.callOpens < 0 && opensIn + days.callCloses > 0
              ? "call"
              : "elsewhere"
    )
    expect(places).toEqual(["past", "live", "announced", "call"])
  })

  it.each(FAIRS)("$handle has workshops of the data set, each once, in zones that are for them", (fair) => {
    const handles = fair.applications.map(({ workshop }) => workshop)
    expect(new Set(handles).size).toBe(handles.length)
    const strangers = fair.applications.filter(({ workshop, zone }) => {
      const { holds = [], kind } = fair.zones[zone] ?? {}
      const seed = workshopOf(workshop)
      const place = ESTABLISHMENTS.find(({ code }) => code === seed?.establishment)
      const is = kind === "region" ? place?.department : seed?.craft_line
      return !seed || (holds.length > 0 && !holds.includes(is ?? ""))
    })
    expect(strangers).toEqual([])
  })

  it.each(FAIRS)("$handle takes no more workshops than its zones have places", ({ zones, applications }) => {
    const taken = zones.map((_, i) =>
      applications.filter((each) => each.zone === i && each.ends === "accepted")
    )
    expect(zones.filter(({ capacity }, i) => (taken[i]?.length ?? 0) > capacity)).toEqual([])
  })

  it.each(FAIRS)("$handle tells whoever it did not take why", ({ applications }) => {
    expect(applications.filter(({ ends, reasons }) => ends === "declined" && !reasons?.length)).toEqual([])
  })

  it.each(FAIRS)("$handle has four pieces of the shop on its banner", ({ banner }) => {
    const known = productsOf(PRODUCT_TYPES).map(({ variation }) => variation.handle)
    expect(banner.pieces).toHaveLength(4)
    expect(banner.pieces.filter((handle) => !known.includes(handle))).toEqual([])
  })
})
