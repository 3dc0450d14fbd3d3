import { createWriteStream } from "node:fs"
import { unlink } from "node:fs/promises"
import path from "node:path"
import type { PhotoStore } from "../queue/photo-work"

/** A folder as Medusa's local provider has it, in which things can go wrong. */
export function folderStore(folder: string): PhotoStore & {
  /** From this file on the disk is full. */
  fullAfter(files: number): void
  cannotDelete(whether: boolean): void
  /** Something that happens before the first file is stored. */
  beforeFirst(what: () => Promise<void>): void
} {
  let room = Infinity
  let stuck = false
  let first: () => Promise<void> = async () => undefined
  return {
    fullAfter: (files) => void (room = files),
    cannotDelete: (whether) => void (stuck = whether),
    beforeFirst: (what) => void (first = what),
    async getUploadStream({ filename }) {
      await first()
      first = async () => undefined
      const fileKey = `${Date.now()}-${filename}`
      const writeStream = createWriteStream(path.join(folder, fileKey))
      room -= 1
      if (room < 0) {
        const write = writeStream._write.bind(writeStream)
        writeStream._write = (chunk: Buffer, encoding, done) => {
          // As a disk does: some of it is written before there is no room.
          write(chunk.subarray(0, 100), encoding, () =>
            done(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }))
          )
        }
      }
      const url = `http://localhost/static/${fileKey}`
      const promise = new Promise<{ url: string; key: string }>((resolve, reject) => {
        writeStream.on("finish", () => resolve({ url, key: fileKey }))
        writeStream.on("error", reject)
      })
      return { writeStream, promise, url, fileKey }
    },
    async deleteFiles(ids: string | string[]) {
      if (stuck) throw new Error("the store does not answer")
      for (const id of [ids].flat()) {
        await unlink(path.join(folder, id)).catch((error: { code?: string }) => {
          if (error.code !== "ENOENT") throw error
        })
      }
    },
  }
}
