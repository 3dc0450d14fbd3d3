import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"

const skippedFolders = new Set([
  "node_modules",
  ".medusa",
  ".next",
  ".turbo",
  "dist",
  "static",
  "coverage",
  "e2e",
  "integration-tests",
  "test-results",
])

// Written by the builds themselves, or read by tests only.
const skippedFiles = /__admin-extensions__|\.spec\.tsx?$|^next-env\.d\.ts$|\.tsbuildinfo$|^\.env|\.md$/

/** Every file below a folder that a build reads, as paths relative to `base`, in a fixed order. */
export function sourceFiles(base: string, folder = base): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : sourceFiles(base, path)
    return entry.isFile() && !skippedFiles.test(entry.name) ? [relative(base, path)] : []
  })
}

/** SHA-256 over the names and contents of files; a renamed, added, changed or removed file changes it. */
export function hashFiles(base: string, files: string[]): string {
  const hash = createHash("sha256")
  for (const file of files) {
    const content = readFileSync(join(base, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest("hex")
}
