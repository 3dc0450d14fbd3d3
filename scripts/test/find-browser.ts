import { spawnSync } from "node:child_process"
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "")
    .split(delimiter)
    .concat("/usr/bin", "/usr/lib/chromium", "/snap/bin")
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .concat(places)
    .find(isProgram)
}

/** Installs Debian's chromium where we are root or may be it without a password. @returns whether that worked */
function install(): boolean {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return false
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"]
  if (sudo.length > 0 && spawnSync("sudo", ["-n", "true"]).status !== 0) return false
  process.stdout.write("  ·  installing chromium (apt-get) for the browser tests …\n")
  const apt = (...args: string[]) => {
    const [file = "", ...rest] = [...sudo, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", ...args]
    return spawnSync(file, rest, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0
  }
  const packages = ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]
  return apt(...packages) || (apt("update") && apt(...packages))
}

/**
 * A Chromium for the browser tests: `CHROMIUM_PATH`, else one that is installed, else Debian's package where
 * it may be installed; undefined where there is none. A `CHROMIUM_PATH` that is no program is not passed over.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  if (named) return isProgram(named) ? named : undefined
  return onPath() ?? (install() ? onPath() : undefined)
}
