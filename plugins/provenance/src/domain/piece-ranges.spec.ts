import { parsePieceRanges } from "./piece-ranges"

describe("numbers of pieces as people write them", () => {
  it.each<[string, number[]]>([
    ["3", [3]],
    ["1-4,7", [1, 2, 3, 4, 7]],
    [" 7 , 2 – 3, 2", [2, 3, 7]],
  ])("%s", (text, numbers) => expect(parsePieceRanges(text, 24)).toEqual(numbers))

  it.each(["", "0", "25", "5-3", "1-99999999", "a", "1,,2", "1-2-3", "-1", "1.5"])("not %s", (text) =>
    expect(parsePieceRanges(text, 24)).toBeNull()
  )
})
