import { readPieceNumbers } from "./piece-numbers"

describe("which pieces of a lot somebody means", () => {
  it.each([
    ["", "", 40],
    ["  ", "", 40],
    ["7", "7", 1],
    ["1-24, 30", "1-24,30", 25],
    ["1 – 24; 30", "1-24,30", 25],
    ["1 a 3 y 9", "1-3,9", 4],
    ["24-1", "1-24", 24],
    ["1-5,4-9,10,3", "1-10", 10],
    ["5,5,5", "5", 1],
  ])("%j is %j", (typed, text, count) => expect(readPieceNumbers(typed, 40)).toEqual({ text, count }))

  it.each(["0", "41", "1-41", "x", "1--3", "1-2-3", ",", "1.5", "-4", "1 2"])(
    "%j is no pieces of 40",
    (typed) => expect(readPieceNumbers(typed, 40)).toBeNull()
  )
})
