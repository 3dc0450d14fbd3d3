import { crc32, deflateSync } from "node:zlib"
import type { WovenBand } from "./weave-band"

/** The size that social networks ask of a shared picture. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** Part of the height that is woven; the rest is undyed wool above and below. */
const WOVEN = 0.72
const WOOL = "#fbf7f0"

/**
 * A band as a PNG of 1200 × 630, for networks that show no SVG. Written here, in indexed colour, because a picture
 * of six colours needs no library.
 */
export function bandPng({ palette, cells }: WovenBand): Buffer<ArrayBuffer> {
  const cell = Math.floor((CARD_HEIGHT * WOVEN) / cells.length)
  const top = Math.floor((CARD_HEIGHT - cell * cells.length) / 2)
  const wool = palette.length
  const rows = Array.from({ length: CARD_HEIGHT }, (_, y) => {
    const threads = cells[Math.floor((y - top) / cell)]
    const row = Buffer.alloc(1 + CARD_WIDTH, wool)
    row[0] = 0 // no filter
    // Laid from the middle outwards, so that the motif stands in the middle of the card.
    if (threads) for (let x = 0; x < CARD_WIDTH; x++) row[1 + x] = threadAt(threads, x - CARD_WIDTH / 2, cell)
    return row
  })
  const size = Buffer.alloc(8)
  size.writeUInt32BE(CARD_WIDTH, 0)
  size.writeUInt32BE(CARD_HEIGHT, 4)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", Buffer.concat([size, Buffer.from([8, 3, 0, 0, 0])])),
    chunk("PLTE", Buffer.from([...palette, WOOL].map((colour) => colour.slice(1)).join(""), "hex")),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function threadAt(threads: number[], fromMiddle: number, cell: number): number {
  const column = Math.floor(fromMiddle / cell + 0.5)
  return threads[((column % threads.length) + threads.length) % threads.length] ?? 0
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
