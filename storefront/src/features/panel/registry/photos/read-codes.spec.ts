import { readCodes } from "./read-codes"

const artisans = [
  { id: "a", code: "LUR-0001", alias: null },
  { id: "b", code: "LUR-0002", alias: "Wari" },
]

describe("the codes of whoever is seen in a photo", () => {
  it("are read as people write them, each once", () => {
    expect(readCodes(" lur-0002, LUR-0001;lur-0002 ", artisans)).toEqual({ ids: ["b", "a"] })
    expect(readCodes("", artisans)).toEqual({ ids: [] })
  })

  it("names the first that is nobody's here", () => {
    expect(readCodes("LUR-0001, AYA-0009, AYA-0010", artisans)).toEqual({ unknown: "AYA-0009" })
  })
})
