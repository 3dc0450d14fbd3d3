import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { StartError } from "../start-error"

/** The user PostgreSQL runs as; undefined means the user we are (PostgreSQL refuses to be root). */
export type RunAs = { uid: number; gid: number } | undefined

function idOf(user: string): RunAs {
  const ask = (flag: string) => spawnSync("id", [flag, user], { encoding: "utf8" })
  const [uid, gid] = [ask("-u"), ask("-g")]
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    : undefined
}

/**
 * As root: the owner of an existing database, else the user `postgres`, which is created where it is missing,
 * else `nobody`. Anyone else: themselves.
 * @throws StartError when root has no such user and cannot make one.
 */
export function chooseUser(folder: string): RunAs {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(folder)) {
    const { uid, gid } = statSync(folder)
    if (uid !== 0) return { uid, gid }
  }
  const known = idOf("postgres")
  if (known) return known
  try {
    execFileSync("useradd", ["--system", "--user-group", "--shell", "/usr/sbin/nologin", "postgres"], {
      stdio: "ignore",
    })
  } catch {
    // No useradd (Alpine, slim images): nobody is there on every system.
  }
  const user = idOf("postgres") ?? idOf("nobody")
  if (user) return user
  throw new StartError(
    "PostgreSQL does not run as root, and there is no user 'postgres' here and none could be made. " +
      "Create one (useradd postgres), run npm start as another user, or set DATABASE_URL."
  )
}

/** May this user enter the folder (and with `write`, make files in it)? */
export function canReach(user: RunAs, folder: string, write = false): boolean {
  const test = `test -x "$1"${write ? ' && test -w "$1"' : ""}`
  return spawnSync("/bin/sh", ["-c", test, "sh", folder], { ...user, cwd: "/", stdio: "ignore" }).status === 0
}
