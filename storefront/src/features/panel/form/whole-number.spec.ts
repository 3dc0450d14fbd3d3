import { wholeNumber } from "./whole-number"

it("reads whole numbers and nothing else", () => {
  expect([" 12", "012", "1e1", "١", "2.0", "", "-1"].map((text) => wholeNumber(text, 0, 20))).toEqual([
    12,
    12,
    null,
    null,
    null,
    null,
    null,
  ])
  expect(["0", "1", "20", "21"].map((text) => wholeNumber(text, 1, 20))).toEqual([null, 1, 20, null])
})
