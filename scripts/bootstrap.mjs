// What `npm start` and `npm test` share before anything is installed: only Node's own modules here.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Exits with a sentence in both languages unless this Node is 20.19 or newer (`require` of ES modules). */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(
    `\nTejido necesita Node.js 20.19 o más nuevo; aquí hay ${process.versions.node}. Descárguelo de https://nodejs.org\n` +
      `Tejido needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org\n\n`
  )
  process.exit(1)
}

/** Is this package of the lockfile one that this machine must have? Optional ones only for their platform. */
function needed(entry) {
  if (!entry.version) return false
  if (!entry.optional) return true
  const here = (list, value) => list?.includes(value) ?? false
  return here(entry.os, process.platform) && here(entry.cpu, process.arch) && !entry.libc
}

/**
 * Does node_modules hold what the lockfile says? npm writes `node_modules/.package-lock.json` last of all, so
 * an install that was cut off does not count as one.
 */
export function isInstalled() {
  const hidden = join(root, "node_modules", ".package-lock.json")
  if (!existsSync(hidden)) return false
  const read = (file) => JSON.parse(readFileSync(file, "utf8")).packages
  const have = read(hidden)
  return Object.entries(read(join(root, "package-lock.json"))).every(([path, entry]) => {
    if (!path.includes("node_modules/")) return true
    // A workspace that came with a pull has no link yet.
    if (entry.link) return have[path]?.link === true
    return !needed(entry) || have[path]?.version === entry.version
  })
}

const causes = [
  [/ENOSPC|no space left/i, "The disk is full: free some space and run the same command again."],
  [/EROFS|read-only file system/i, "The disk is read-only: copy the project to a place you may write to."],
  [/EACCES|EPERM/, "A file may not be written by this user: check who owns the project's folder."],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/,
    "The package registry cannot be reached: check the connection (or npm's proxy settings) and run it again.",
  ],
]

/** What npm said that matters (its usage text left out), and the sentence that explains it where one is known. */
function explain(output) {
  const lines = output
    .split("\n")
    .filter((line) => /^npm error \S|^Error/.test(line) && !/npm error {3}/.test(line))
  const known = causes.find(([pattern]) => pattern.test(output))
  return `${lines.slice(0, 30).join("\n")}\n\n${known ? known[1] : "npm ci failed; what it said is above."}`
}

/** Runs `npm ci` when node_modules is missing or is not what the lockfile says. */
export function ensureInstalled() {
  if (isInstalled()) return
  process.stdout.write("  ·  installing packages (npm ci), 1 to 3 minutes the first time …\n")
  const began = Date.now()
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []]
  const result = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    // NODE_ENV=production would leave out the tools that build the rest.
    env: { ...process.env, NODE_ENV: "development" },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  })
  if (result.status !== 0) {
    process.stderr.write(
      `\n${explain(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`)}\n`
    )
    process.exit(1)
  }
  process.stdout.write(`  ✓  packages installed in ${Math.round((Date.now() - began) / 1000)} s\n`)
}

/** Hands over to TypeScript in this same process, so signals and the exit code need no forwarding. */
export async function handOver(file) {
  const cjs = await import("tsx/cjs/api")
  const esm = await import("tsx/esm/api")
  cjs.register()
  esm.register()
  const entry = await import(file)
  await (entry.main ?? entry.default.main)(process.argv.slice(2))
}
