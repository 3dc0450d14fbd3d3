"use client"

/** Of the longer side, in pixels: more than the shop ever shows. */
const LONGEST_SIDE = 2400
const THUMBNAIL_SIDE = 320

/**
 * A photo made small enough for a bad line, and a thumbnail of it as a `data:` address. Drawing it anew also leaves
 * behind where and when it was taken. Null for a file that the browser cannot open as a picture.
 */
export async function shrinkPhoto(file: File): Promise<{ file: File; thumbnail: string } | null> {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" })
  } catch {
    return null
  }
  try {
    const small = await new Promise<Blob | null>((resolve) =>
      draw(picture, LONGEST_SIDE).toBlob(resolve, "image/jpeg", 0.86)
    )
    if (!small) return null
    const name = `${file.name.replace(/\.\w+$/, "")}.jpg`
    return {
      file: new File([small], name, { type: "image/jpeg" }),
      thumbnail: draw(picture, THUMBNAIL_SIDE).toDataURL("image/jpeg", 0.7),
    }
  } finally {
    picture.close()
  }
}

function draw(picture: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}
