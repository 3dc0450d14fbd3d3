import { readPart, sumParts, writePart } from "./maker-parts"

const amount = (value: number) => ({ kind: "amount", amount: value })

describe("the part of a maker, as people type it", () => {
  it.each([
    ["12", 720],
    ["12,5", 750],
    ["12.5", 750],
    ["12:30", 750],
    [" 8 h", 480],
    ["0.25", 15],
  ])("reads %j as hours", (typed, minutes) => expect(readPart("hours", typed)).toEqual(amount(minutes)))

  it.each([
    ["50", 5000],
    ["33,33", 3333],
    ["33.34 %", 3334],
    ["100%", 10_000],
  ])("reads %j as a percentage", (typed, points) => expect(readPart("fixed", typed)).toEqual(amount(points)))

  it.each(["", "  ", "0", "0,00", "0:00"])("takes %j for no part", (typed) =>
    expect(readPart("hours", typed)).toEqual({ kind: "none" })
  )

  it.each(["x", "-1", "12:75", "1.234", "1,2,3", "1e3", "½ hora"])("cannot read %j", (typed) =>
    expect(readPart("hours", typed)).toEqual({ kind: "unreadable" })
  )

  it("has no clock in percentages", () => expect(readPart("fixed", "12:30")).toEqual({ kind: "unreadable" }))

  it.each([
    ["hours", 750],
    ["hours", 720],
    ["fixed", 3334],
    ["fixed", 10_000],
    ["fixed", 5],
  ] as const)("writes %s so that they are read as the same", (basis, value) =>
    expect(readPart(basis, writePart(basis, value))).toEqual(amount(value))
  )
})

it("adds up what can be read and counts what cannot", () => {
  expect(sumParts("fixed", ["33.33", "66,67", "", "x"])).toEqual({ total: 10_000, makers: 2, unreadable: 1 })
})
