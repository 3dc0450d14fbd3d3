import { createRequire } from "node:module"
import { join } from "node:path"
import { root } from "./data-dir"
import { seededVersion } from "./database"
import type { Step } from "./reporter"
import { runLogged } from "./run-logged"

/** Was this database's seeding never completed, or completed by an older data set? The seed must be built. */
export async function needsSeed(databaseUrl: string): Promise<boolean> {
  const built = createRequire(join(root, "package.json"))("./seed/dist/version.js") as {
    SEED_VERSION: number
  }
  return (await seededVersion(databaseUrl)) < built.SEED_VERSION
}

/**
 * Runs the seed (`seed/`): idempotent, so a half-done one is simply run again; it records its own completion.
 * @param args for the seed's own command line ("--products 10000")
 */
export async function runSeed(
  args: string[],
  env: NodeJS.ProcessEnv,
  logs: string,
  { update }: Step
): Promise<void> {
  const npm = process.env.npm_execpath
  const [file, first] = npm?.endsWith("js") ? [process.execPath, [npm]] : ["npm", []]
  await runLogged({
    title: "Seeding",
    file,
    args: [...first, "run", "--silent", "seed", "-w", "seed", "--", ...args],
    cwd: root,
    env,
    log: join(logs, "seed.log"),
    onLine: (line) => {
      // Medusa's own log lines are for the log; the seed's progress is for the reader.
      const text = line.replace(/\x1b\[[0-9;]*[A-Za-z]/g, "").trim()
      if (text && !/^(info|warn|debug|error|\{|[-─]{5})/.test(text)) update(text.slice(0, 90))
    },
  })
}
