import sharp from "sharp"

/** Stands in the photo's metadata as what the camera wrote there; whatever shows it is a leak (rule P5). */
export const CAMERA_MARK = "CANARIA-SERIE-48151623"

/**
 * A JPEG like a telephone takes it: four million pixels, lying on its side with a note to turn it, and in its metadata
 * where it was taken, with which telephone and a preview.
 */
export async function photographed(
  name: string
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [width, height] = [2304, 1728]
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><radialGradient id="g"><stop offset="0" stop-color="#e8c98f"/><stop offset="1" stop-color="#7a4a21"/></radialGradient></defs>
    <rect width="100%" height="100%" fill="#efe6d6"/><ellipse cx="1150" cy="900" rx="760" ry="520" fill="url(#g)"/>
    <path d="M500 700 Q1150 40 1800 700" fill="none" stroke="#5b3416" stroke-width="70"/></svg>`
  const buffer = await sharp(Buffer.from(drawing))
    .composite([{ input: await grain(width, height), blend: "soft-light" }])
    .jpeg({ quality: 92 })
    .withExif({
      IFD0: { Make: "Telefono", Model: CAMERA_MARK, Artist: CAMERA_MARK },
      IFD2: { BodySerialNumber: CAMERA_MARK },
      IFD3: {
        GPSLatitudeRef: "S",
        GPSLatitude: "12/1 3/1 30/1",
        GPSLongitudeRef: "W",
        GPSLongitude: "77/1 2/1 15/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><serial>${CAMERA_MARK}</serial></x:xmpmeta>`)
    .toBuffer()
  return { name, mimeType: "image/jpeg", buffer }
}

/** The noise of a sensor, without which no photo is as heavy as a photo. */
function grain(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 12 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer()
}
