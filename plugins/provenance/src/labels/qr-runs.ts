import { encode } from "uqr"

/** A QR code as horizontal bars of dark modules, in modules from its upper left corner, without its quiet zone. */
export type QrBars = { size: number; bars: { x: number; y: number; width: number }[] }

/** How many light modules the standard asks for around a code. */
export const QUIET_ZONE = 4

/** Encodes an address at error correction M: a seventh of the code may be scratched off. */
export function qrBars(address: string): QrBars {
  const { data, size } = encode(address, { ecc: "M", border: 0 })
  const bars: QrBars["bars"] = []
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue
      const from = x
      while (x + 1 < size && row[x + 1]) x += 1
      bars.push({ x: from, y, width: x - from + 1 })
    }
  }
  return { size, bars }
}
