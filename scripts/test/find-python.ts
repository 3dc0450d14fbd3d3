import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { root } from "../start/data-dir"

const own = join(root, ".tejido", "python")
const ownPython = join(own, process.platform === "win32" ? "Scripts/python.exe" : "bin/python3")

/** Is this a Python 3 with jwcrypto? */
function knowsJose(python: string): boolean {
  return spawnSync(python, ["-c", "import sys, jwcrypto.jws; assert sys.version_info >= (3, 8)"]).status === 0
}

/** Debian's package for the system's own Python, where we are root or may be without a password. */
function installPackage(): boolean {
  if (process.platform !== "linux" || spawnSync("apt-get", ["--version"]).status !== 0) return false
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"]
  if (sudo.length > 0 && spawnSync("sudo", ["-n", "true"]).status !== 0) return false
  process.stdout.write("  ·  installing python3-jwcrypto (apt-get) for the tests of certificates …\n")
  const apt = (...args: string[]) => {
    const [file = "", ...rest] = [...sudo, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", ...args]
    return spawnSync(file, rest, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0
  }
  const packages = ["install", "-y", "--no-install-recommends", "python3-jwcrypto"]
  return apt(...packages) || (apt("update") && apt(...packages))
}

/** A Python of the project's own, made from whatever Python 3 there is. */
function installOwn(): boolean {
  process.stdout.write("  ·  installing jwcrypto (pip) for the tests of certificates …\n")
  return ["python3", "/usr/bin/python3"].some(
    (python) =>
      spawnSync(python, ["-m", "venv", own]).status === 0 &&
      spawnSync(ownPython, ["-m", "pip", "install", "--quiet", "jwcrypto==1.6.1"]).status === 0
  )
}

/**
 * A Python 3 with jwcrypto, by which certificates are verified independently: `TEJIDO_PYTHON`, else one that is there,
 * else one that has been installed for it where that can be done. Undefined where there is none. A `TEJIDO_PYTHON` that
 * will not do is not passed over.
 */
export function findPython({ install }: { install: boolean }): string | undefined {
  const named = process.env.TEJIDO_PYTHON
  if (named) return knowsJose(named) ? named : undefined
  const found = () => ["python3", "/usr/bin/python3", ownPython].find(knowsJose)
  const there = found()
  if (there || !install) return there
  if (installPackage() && found()) return found()
  return installOwn() ? found() : undefined
}
