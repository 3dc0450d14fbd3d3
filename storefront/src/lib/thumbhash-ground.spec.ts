import { rgbaToThumbHash } from "thumbhash"
import { thumbhashGround } from "./thumbhash-ground"

const hashOf = (pixel: readonly [number, number, number, number], w = 20, h = 10) =>
  Buffer.from(rgbaToThumbHash(w, h, Array.from({ length: w * h }, () => pixel).flat())).toString("base64")

describe("the ground of a picture that has not come yet", () => {
  it("is the picture's own colour", () => {
    const [red = 0, green = 0, blue = 0] =
      thumbhashGround(hashOf([163, 32, 58, 255]), false)
        ?.match(/\d+/g)
        ?.map(Number) ?? []
    // A thumbhash keeps six bits of each.
    expect(Math.abs(red - 163)).toBeLessThan(12)
    expect(Math.abs(green - 32)).toBeLessThan(12)
    expect(Math.abs(blue - 58)).toBeLessThan(12)
  })

  it("is the picture itself, out of focus and under a kilobyte, where a page opens with it", () => {
    const ground = thumbhashGround(hashOf([163, 32, 58, 255]), true)
    expect(ground).toMatch(/^rgb\(\d+ \d+ \d+\) url\(data:image\/png;base64,[\w+/=]+\) center \/ cover$/)
    expect(ground?.length).toBeLessThan(1024)
  })

  it("is the shop's own for a piece on nothing, and for what is no thumbhash", () => {
    expect(thumbhashGround(hashOf([163, 32, 58, 0]), false)).toBeNull()
    for (const text of [
      null,
      undefined,
      "",
      "AA==",
      "not base64 at all, and far too long for one of these",
      "<>",
    ]) {
      expect(thumbhashGround(text, true)).toBeNull()
    }
  })
})
