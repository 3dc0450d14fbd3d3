import { inflateSync } from "node:zlib"
import { bandPng, CARD_HEIGHT, CARD_WIDTH } from "./band-png"
import { weaveBand } from "./weave-band"

describe("the picture of a band for sharing", () => {
  const band = weaveBand("telar-ayacucho", "textileria")
  const png = bandPng(band)
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const pixels = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0))
  const pixel = (x: number, y: number) => pixels[y * (CARD_WIDTH + 1) + 1 + x]

  it("is a PNG of 1200 by 630 in the colours of the band", () => {
    expect(png.subarray(1, 4).toString()).toBe("PNG")
    expect([chunks.get("IHDR")?.readUInt32BE(0), chunks.get("IHDR")?.readUInt32BE(4)]).toEqual([1200, 630])
    expect(chunks.get("PLTE")?.subarray(0, 3).toString("hex")).toBe(band.palette[0].slice(1))
    expect(pixels.length).toBe(CARD_HEIGHT * (CARD_WIDTH + 1))
  })

  it("has the motif in its middle and undyed wool at its edges", () => {
    const middle = Math.floor(band.cells.length / 2)
    expect(pixel(CARD_WIDTH / 2, CARD_HEIGHT / 2)).toBe(band.cells[middle]?.[0])
    expect(pixel(0, 0)).toBe(band.palette.length)
    expect(pixel(CARD_WIDTH - 1, CARD_HEIGHT - 1)).toBe(band.palette.length)
  })
})
