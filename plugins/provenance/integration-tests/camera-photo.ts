import sharp from "sharp"

/** A photo that a telephone could have made: a JPEG with an owner, a place and an orientation in it. */
export async function cameraPhoto(width = 1600, height = 1200): Promise<Buffer> {
  return await sharp({ create: { width, height, channels: 3, background: { r: 160, g: 90, b: 60 } } })
    .jpeg()
    .withExif({
      IFD0: { Artist: "Nombre Canario", Make: "Telefono" },
      IFD3: { GPSLatitudeRef: "S", GPSLatitude: "12/1 2/1 35/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}
