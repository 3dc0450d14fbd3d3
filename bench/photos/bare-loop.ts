import { writeFile } from "node:fs/promises"
import sharp from "sharp"

/**
 * The same work of sharp as the pipeline's, and nothing else: no checks, no database, no store. What the pipeline is
 * measured against.
 */
export async function bareLoop(files: readonly Buffer[], folder: string): Promise<void> {
  for (const [i, file] of files.entries()) {
    const { data, info } = await sharp(file, { sequentialRead: true, autoOrient: true })
      .resize({ width: 1920, height: 2560, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true })
    const raw = { width: info.width, height: info.height, channels: info.channels }
    for (const width of [320, 640, 960, 1280, 1920].filter((each) => each <= info.width)) {
      const resized = () => sharp(data, { raw }).resize({ width })
      const avif = await resized().avif({ quality: 52, effort: 3, chromaSubsampling: "4:2:0" }).toBuffer()
      const webp = await resized().webp({ quality: 80 }).toBuffer()
      await writeFile(`${folder}/bare-${i}-${width}.avif`, avif)
      await writeFile(`${folder}/bare-${i}-${width}.webp`, webp)
    }
    await sharp(data, { raw })
      .resize({ width: 100, height: 100, fit: "inside" })
      .ensureAlpha()
      .raw()
      .toBuffer()
  }
}
