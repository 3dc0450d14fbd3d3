import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { availableParallelism } from "node:os"
import { dirname, join } from "node:path"
import { root } from "./data-dir"
import { commandOf, identify, isAlive, type ProcessIdentity } from "./process-identity"
import type { Step } from "./reporter"
import { runLogged } from "./run-logged"
import { hashFiles, sourceFiles } from "./source-stamp"
import { StartError } from "./start-error"
import { writeAtomically } from "./write-atomically"

/** Builds belong to the sources and not to a run's data, so what is known about them stays at the root. */
const stampFile = join(root, ".tejido", "build.json")
const lockFile = join(root, ".tejido", "build.lock")

/**
 * What a command needs built: the plugins (which tests and the backend's sources load), what works on the data
 * (backend and seed too), or everything.
 */
export type BuildScope = "plugins" | "data" | "all"

type Workspace = { name: string; folder: string; output: string }

function workspaces(scope: BuildScope): Workspace[] {
  const plugins = readdirSync(join(root, "plugins"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "plugins", entry.name, "package.json")))
    .map(({ name }) => ({
      name: `plugins/${name}`,
      folder: join(root, "plugins", name),
      output: ".medusa/server",
    }))
  if (scope === "plugins") return plugins
  const data = [
    ...plugins,
    { name: "backend", folder: join(root, "backend"), output: ".medusa/server" },
    { name: "seed", folder: join(root, "seed"), output: "dist" },
  ]
  if (scope === "data") return data
  return [...data, { name: "storefront", folder: join(root, "storefront"), output: ".next/BUILD_ID" }]
}

/** What every build depends on besides its own sources. */
const shared = ["package-lock.json", "tsconfig.base.json", "turbo.json"]

function stamps(scope: BuildScope): Record<string, string> {
  const common = hashFiles(root, shared)
  return Object.fromEntries(
    workspaces(scope).map(({ name, folder }) => [
      name,
      `${process.versions.modules}-${common.slice(0, 16)}-${hashFiles(folder, sourceFiles(folder))}`,
    ])
  )
}

function built(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8")) as Record<string, string>
  } catch {
    return {}
  }
}

/** The workspaces whose sources are not the ones their last good build was made from. */
export function staleWorkspaces(scope: BuildScope): string[] {
  const known = built()
  const wanted = stamps(scope)
  return workspaces(scope)
    .filter(({ name, folder, output }) => known[name] !== wanted[name] || !existsSync(join(folder, output)))
    .map(({ name }) => name)
}

/** Two builds of one tree at the same time spoil each other: the second waits. */
async function withLock<T>(update: Step["update"], work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lockFile), { recursive: true })
  for (;;) {
    const holder = lockHolder()
    if (!holder || holder.pid === process.pid || !isAlive(holder)) break
    update(`waiting for another build (process ${holder.pid}: ${commandOf(holder.pid).slice(0, 60)})`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  writeAtomically(lockFile, JSON.stringify(identify(process.pid)))
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function lockHolder(): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, "utf8")) as ProcessIdentity
  } catch {
    return undefined
  }
}

/**
 * Builds what changed. Nothing changed costs the reading of the sources (well under a second); else turbo
 * builds the changed workspaces and what stands on them.
 * @returns the workspaces that were built
 * @throws StartError with the compiler's last lines.
 */
export async function build(scope: BuildScope, logs: string, { update }: Step): Promise<string[]> {
  if (staleWorkspaces(scope).length === 0) return []
  return withLock(update, async () => {
    const stale = staleWorkspaces(scope)
    if (stale.length === 0) return []
    const wanted = stamps(scope)
    update(stale.join(", "))
    const filter = scope === "all" ? [] : workspaces(scope).map(({ name }) => `--filter=./${name}`)
    await runLogged({
      title: "Building",
      file: process.execPath,
      args: [
        join(root, "node_modules", "turbo", "bin", "turbo"),
        "run",
        "build",
        "--no-color",
        `--concurrency=${Math.max(2, availableParallelism())}`,
        ...filter,
      ],
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1" },
      log: join(logs, "build.log"),
      onLine: (line) => {
        const task = /^(@tejido\/[\w-]+):build: /.exec(line)?.[1]
        if (task) update(task)
      },
    })
    for (const { name, folder, output } of workspaces(scope)) {
      if (!existsSync(join(folder, output))) throw new StartError(`The build of ${name} left no ${output}.`)
    }
    writeAtomically(stampFile, JSON.stringify({ ...built(), ...wanted }, null, 2))
    return stale
  })
}

/**
 * Says which backend and plugins stand here; equal means equal migrations, links and search indexes.
 * @param fromSources the backend runs from its sources (`npm run dev`)
 */
export function backendStamp(fromSources: boolean): string {
  const known = fromSources ? stamps("all") : built()
  const parts = workspaces("all").filter(({ name }) => name !== "storefront" && name !== "seed")
  return parts.map(({ name }) => known[name] ?? "unknown").join("\n")
}
