import { crc32, deflateSync } from "node:zlib"
import sharp, { type Sharp } from "sharp"

/** What must be found in nothing that is published. */
export const CANARY = "SN-CANARIO-4471"

/** A picture, with something to see in it where that does not take long to write. */
export function picture(width = 700, height = 525): Sharp {
  return sharp({
    create: {
      ...{ width, height, channels: 3, background: "#a05a3c" },
      ...(width * height < 200_000 && { noise: { type: "gaussian" as const, mean: 128, sigma: 30 } }),
    },
  })
}

/** A JPEG that tells all that a camera and its owner's programs write: EXIF with place and serial number, XMP, IPTC, a thumbnail, a profile; sideways. */
export async function tellingJpeg(width = 1200, height = 900): Promise<Buffer> {
  const thumbnail = await picture(160, 120).jpeg().toBuffer()
  const jpeg = await picture(width, height)
    .withIccProfile("p3")
    .withExif({
      IFD0: { Artist: CANARY, Make: CANARY, Model: CANARY, ImageDescription: CANARY },
      IFD2: { BodySerialNumber: CANARY, LensSerialNumber: CANARY, UserComment: CANARY },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "12/1 2/1 35/1",
        GPSLongitudeRef: "W",
        GPSProcessingMethod: CANARY,
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:SerialNumber="${CANARY}"/></rdf:RDF></x:xmpmeta>`
    )
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  // What sharp does not write: IPTC with a by-line, a comment, a thumbnail in a segment of its own.
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, CANARY.length]), Buffer.from(CANARY)])
  const resource = Buffer.alloc(12)
  resource.write("8BIM", 0, "latin1")
  resource.writeUInt16BE(0x0404, 4)
  resource.writeUInt32BE(iptc.length, 8)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0", "latin1"), resource, iptc])),
    segment(0xfe, Buffer.from(CANARY)),
    segment(0xe7, Buffer.concat([Buffer.from(`${CANARY}\0`), thumbnail])),
    jpeg.subarray(2),
  ])
}

function segment(marker: number, bytes: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

/** A PNG of any size that it likes to declare, with the pixels of a small one. */
export function pngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return png(["IHDR", header], ["IDAT", deflateSync(Buffer.alloc(10_000))], ["IEND", Buffer.alloc(0)])
}

/** A small PNG beside whose pixels a text unfolds to as much as it likes. */
export async function pngTextBomb(bytes: number): Promise<Buffer> {
  const good = await picture().png().toBuffer()
  const text = Buffer.concat([Buffer.from("Comment\0\0", "latin1"), deflateSync(Buffer.alloc(bytes, 65))])
  // After the signature and IHDR, which are 8 and 25 bytes.
  return Buffer.concat([good.subarray(0, 33), chunk("zTXt", text), good.subarray(33)])
}

/** The PNG as an animation of one more frame. */
export async function movingPng(): Promise<Buffer> {
  const good = await picture(400, 400).png().toBuffer()
  return Buffer.concat([
    good.subarray(0, 33),
    chunk("acTL", Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
    good.subarray(33),
  ])
}

/** A good WebP whose size is declared anew, in the head of its only frame. */
export async function webpBomb(width: number, height: number): Promise<Buffer> {
  const good = await picture(400, 400).webp().toBuffer()
  good.writeUInt16LE(width, 26)
  good.writeUInt16LE(height, 28)
  return good
}

/** A good AVIF whose size (box `ispe`) is declared anew. */
export async function avifBomb(width: number, height: number): Promise<Buffer> {
  const good = await picture(400, 400).avif({ effort: 0 }).toBuffer()
  const at = good.indexOf("ispe", 0, "latin1")
  good.writeUInt32BE(width, at + 8)
  good.writeUInt32BE(height, at + 12)
  return good
}

/** The first bytes of what an iPhone sends. */
export function heic(): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 0x18]),
    Buffer.from("ftypheic\0\0\0\0mif1heic", "latin1"),
    Buffer.alloc(2000, 1),
  ])
}

function png(...chunks: [string, Buffer][]): Buffer {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, ...chunks.map(([type, bytes]) => chunk(type, bytes))])
}

function chunk(type: string, bytes: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), bytes])
  const head = Buffer.alloc(4)
  head.writeUInt32BE(bytes.length, 0)
  const tail = Buffer.alloc(4)
  tail.writeUInt32BE(crc32(typed), 0)
  return Buffer.concat([head, typed, tail])
}
