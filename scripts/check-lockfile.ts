import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** One package as package-lock.json writes it down; only what is read here. */
type Entry = {
  version?: string
  resolved?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
type Lockfile = { packages: Record<string, Entry> }

/**
 * Platform packages that a package of the lockfile asks for and that the lockfile does not name. npm leaves
 * them out when it cannot see them (npm issue 4828), and `npm ci` then refuses the lockfile, here and on a Mac.
 */
export function missingPlatformPackages(lockfile: Lockfile): { name: string; version: string }[] {
  const named = new Set(Object.keys(lockfile.packages).map((path) => path.replace(/^.*node_modules\//, "")))
  return Object.values(lockfile.packages)
    .flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}))
    .filter(([name]) => !named.has(name))
    .map(([name, version]) => ({ name, version }))
}

/** Paths of entries that name a registry's host: everyone's own npm settings decide where packages come from. */
export function entriesWithHost(lockfile: Lockfile): string[] {
  return Object.entries(lockfile.packages)
    .filter(([, entry]) => entry.resolved?.includes("://"))
    .map(([path]) => path)
}

const systems = ["darwin", "linux", "win32", "freebsd", "android", "openharmony"]
const processors: Record<string, string> = {
  "64": "x64",
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  arm: "arm",
}

/** The entry of a platform package, read off its name and the exact version its parent asks for. */
function platformEntry({ name, version }: { name: string; version: string }): Entry {
  const words = name.replace(/^.*\//, "").replace("windows", "win32").split("-")
  const os = systems.filter((system) => words.includes(system))
  const cpu = words.flatMap(
    (word) => processors[word] ?? /^(ppc64|s390x|riscv64|loong64)/.exec(word)?.[0] ?? []
  )
  const libc = words.includes("musl") ? ["musl"] : words.includes("gnu") ? ["glibc"] : []
  const limits = Object.entries({ cpu, libc, os }).filter(([, list]) => list.length > 0)
  return { version, optional: true, ...Object.fromEntries(limits) }
}

if (require.main === module) {
  const file = join(__dirname, "..", "package-lock.json")
  const lockfile = JSON.parse(readFileSync(file, "utf8")) as Lockfile
  const missing = missingPlatformPackages(lockfile)
  if (process.argv.includes("--complete") && missing.length > 0) {
    for (const wanted of missing) lockfile.packages[`node_modules/${wanted.name}`] = platformEntry(wanted)
    const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => (a < b ? -1 : 1))
    writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
    console.log(`lockfile: ${missing.length} platform packages written down`)
  } else {
    const problems = [
      ...missing.map(({ name, version }) => `missing ${name}@${version}: run npm run lockfile -- --complete`),
      ...entriesWithHost(lockfile).map((path) => `${path} names a registry host`),
    ]
    if (problems.length > 0) {
      console.error(problems.join("\n"))
      process.exit(1)
    }
    console.log("lockfile: complete for every platform, no registry hosts")
  }
}
