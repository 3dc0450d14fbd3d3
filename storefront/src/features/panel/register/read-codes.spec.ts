import { readCodes } from "./read-codes"

it("reads codes however they are separated and spelled", () => {
  expect(readCodes(" lur-0142, LUR – 0007;\nCUS-12345  lur-0142 ")).toEqual({
    codes: ["LUR-0142", "LUR-0007", "CUS-12345"],
    wrong: [],
  })
})

it("names what is no code", () => {
  expect(readCodes("LUR-142 Juana LUR-0142").wrong).toEqual(["LUR-142", "JUANA"])
  expect(readCodes("")).toEqual({ codes: [], wrong: [] })
})
