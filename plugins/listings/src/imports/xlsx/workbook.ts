import { fromBufferPromise, type Entry, type ZipFile } from "yauzl"
import { FileProblem } from "../import-problem"

/** How many bytes of a workbook's parts are read at most, however small the file is that they come out of. */
export const MOST_BYTES = 120 * 1024 * 1024
const MOST_PARTS = 1000

/** A workbook's parts by name, each readable once or more; what is read of all of them together is limited. */
export type Workbook = {
  has(name: string): boolean
  /** @throws FileProblem `workbook_too_large` for more bytes than there may be, declared or real */
  read(name: string): AsyncIterable<string>
}

/**
 * Opens an Office Open XML file. Only its directory is read here.
 * @throws FileProblem `not_a_workbook`, `workbook_too_large`
 */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const parts = new Map<string, Entry>()
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(bytes)
    if (zip.entryCount > MOST_PARTS) throw new FileProblem("workbook_too_large")
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry)
  } catch (error) {
    throw asProblem(error)
  }
  let left = MOST_BYTES
  return {
    has: (name) => parts.has(name),
    async *read(name) {
      const entry = parts.get(name)
      if (!entry || !entry.canDecodeFileData()) throw new FileProblem("not_a_workbook")
      if (entry.uncompressedSize > left) throw new FileProblem("workbook_too_large")
      const decoder = new TextDecoder("utf-8")
      try {
        for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
          left -= chunk.length
          // What a part says of its size is checked while it unfolds as well: a bomb may lie.
          if (left < 0) throw new FileProblem("workbook_too_large")
          yield decoder.decode(chunk, { stream: true })
        }
      } catch (error) {
        throw asProblem(error)
      }
      yield decoder.decode()
    },
  }
}

/** Whatever is wrong with a file that somebody sent is a problem of the file, not of ours. */
function asProblem(error: unknown): FileProblem {
  return error instanceof FileProblem ? error : new FileProblem("not_a_workbook")
}
