import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs"

/** Writes a file so that a reader, or a crash, sees the old text or the new and never half of one. */
export function writeAtomically(file: string, text: string, mode = 0o644): void {
  const fresh = `${file}.new`
  const handle = openSync(fresh, "w", mode)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(fresh, file)
}
