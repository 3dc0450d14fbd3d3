import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { judge, type LockedPackage } from "./licences/judge"
import { enterpriseUses } from "./licences/enterprise-uses"

// Licences of everything that runs in production, read off the lockfile: it names every platform's packages,
// which no single node_modules does. A few entries carry no licence there; the installed package tells it.
const root = join(__dirname, "..")
const lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage & { link?: boolean; dev?: boolean; license?: string }>
}

function installedLicence(path: string): string | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as {
      license?: string | { type: string }
      licenses?: { type: string }[]
    }
    const licence = manifest.license ?? manifest.licenses?.[0]
    return typeof licence === "string" ? licence : licence?.type
  } catch {
    return undefined
  }
}

const production = Object.entries(lockfile.packages)
  .filter(([path, entry]) => path.includes("node_modules/") && !entry.link && !entry.dev)
  .map(([path, entry]) => ({
    ...entry,
    name: path.replace(/^.*node_modules\//, ""),
    licence: entry.license ?? installedLicence(path),
  }))

const tracked = execFileSync(
  "git",
  ["ls-files", "-co", "--exclude-standard", "backend", "plugins", "seed", "storefront"],
  {
    cwd: root,
    encoding: "utf8",
  }
)
const sources = tracked.split("\n").filter((file) => /\.(ts|tsx|js|mjs|cjs)$/.test(file))
const problems = [
  ...judge(production),
  ...sources.flatMap((file) => enterpriseUses(file, readFileSync(join(root, file), "utf8"))),
]
if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
console.log(
  `licences: ${production.length} production packages, all allowed; no Enterprise part of Medusa is used`
)
