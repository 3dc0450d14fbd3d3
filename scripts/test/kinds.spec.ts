import { chooseKinds } from "./kinds"

describe("choosing what npm test runs", () => {
  it("runs everything when nothing is named", () => {
    expect(chooseKinds([])).toEqual({ chosen: ["unit", "module", "http", "browser"], rest: [] })
  })

  it("runs the named kinds in their usual order and hands on the other words", () => {
    expect(chooseKinds(["http", "unit", "purchase"])).toEqual({
      chosen: ["unit", "http"],
      rest: ["purchase"],
    })
  })
})
