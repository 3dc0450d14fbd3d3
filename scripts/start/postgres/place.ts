import { createHash } from "node:crypto"
import { chownSync, existsSync, mkdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { canReach, chooseUser } from "./run-as"

/** A folder of its own for each data folder, on a path every user can walk. */
export function fallbackFolder(folder: string): string {
  return join("/var/lib/tejido", createHash("sha256").update(folder).digest("hex").slice(0, 12))
}

/**
 * Where the database files go: `folder`, unless we are root and the user PostgreSQL runs as cannot get there
 * (a project under /root): then a folder under /var/lib/tejido that belongs to this project alone.
 */
export function placeOfCluster(folder: string): string {
  const base = fallbackFolder(folder)
  if (existsSync(folder)) return folder
  if (existsSync(join(base, "postgres"))) return join(base, "postgres")
  const user = chooseUser(folder)
  if (!user || canReach(user, dirname(folder))) return folder
  mkdirSync(base, { recursive: true, mode: 0o755 })
  chownSync(base, user.uid, user.gid)
  return join(base, "postgres")
}
