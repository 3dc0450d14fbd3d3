import { fold } from "@tejido/provenance/domain/fold"
import { type ProblemCode, shown } from "./import-problem"

/** A photo in the archive that came with a file. */
export type ArchivedPhoto = { path: string; bytes: number }

/** Finds photos of an archive by what a file calls them: by the name alone, or with as many folders as it takes. */
export class PhotoIndex {
  readonly #byName = new Map<string, ArchivedPhoto[]>()

  constructor(photos: Iterable<ArchivedPhoto>) {
    for (const photo of photos) {
      const name = nameOf(photo.path)
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), photo])
    }
  }

  /** The photo; undefined where there is none; or what keeps it from being used. */
  find(written: string): ArchivedPhoto | undefined | { problem: ProblemCode; detail: string } {
    const wanted = `/${folded(written)}`
    const found = (this.#byName.get(nameOf(written)) ?? []).filter(({ path }) =>
      `/${folded(path)}`.endsWith(wanted)
    )
    return found.length > 1 ? { problem: "photo_ambiguous", detail: shown(written) } : found[0]
  }
}

/** The name of a file without its folders, in the form in which names are compared. */
export function nameOf(path: string): string {
  return folded(path).replace(/^.*\//, "")
}

// Telephones and computers differ in the case of `.JPG` and in how they compose an accent.
const folded = (path: string) => fold(path.replace(/\\/g, "/").normalize("NFC")).replace(/^[./]+/, "")
