import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import getPort, { portNumbers } from "get-port"
import pg from "pg"
import { explainFailure } from "../explain-failure"
import { commandOf, processStart } from "../process-identity"
import { tail } from "../run-logged"
import { StartError } from "../start-error"
import { findBinaries, type Binaries } from "./binaries"
import { readPidFile } from "./pid-file"
import { chooseUser, type RunAs } from "./run-as"

export type ClusterOptions = {
  /** Folder of the database files; made when missing. */
  folder: string
  /** Log of the server, appended to. */
  log: string
  password: string
  /** Where copies go when the user cannot reach the project. */
  fallback: string
  /** Faster, and a crash loses everything: for the databases of tests. */
  disposable?: boolean
}

export type Cluster = {
  /** Connection string of one database of this server. */
  url: (database: string) => string
  port: number
  /** True when a server of an earlier, killed run was found and taken over. */
  adopted: boolean
  stop: () => Promise<void>
}

type Server = ClusterOptions & { user: RunAs; binaries: Binaries }

const host = "127.0.0.1"

/** Runs one of PostgreSQL's programs as its user; its output belongs to the error. */
function run(server: Server, program: keyof Binaries, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // stdio to a file, never a pipe: the server that pg_ctl leaves behind would hold a pipe open for ever.
    const output = `${server.log}.${program}`
    const handle = openSync(output, "w")
    const child = spawn(server.binaries[program], args, {
      ...server.user,
      cwd: "/",
      detached: true,
      stdio: ["ignore", handle, handle],
      env: { ...process.env, LC_ALL: "C" },
    })
    closeSync(handle)
    child.once("error", reject)
    child.once("close", (code) => {
      const lines = tail(output)
      rmSync(output, { force: true })
      if (code === 0) return resolve()
      const all = [...lines, ...tail(server.log, 15)]
      const cause = explainFailure(all.join("\n"))
      reject(
        new StartError(`PostgreSQL's ${program} failed. ${cause ?? ""}`, { file: server.log, tail: all })
      )
    })
  })
}

/** Makes the database files beside their place and moves them there when whole; half of one is thrown away. */
async function initialise(server: Server): Promise<void> {
  const half = `${server.folder}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true, mode: 0o700 })
  const secret = join(half, "..", `.password-${randomBytes(4).toString("hex")}`)
  writeFileSync(secret, `${server.password}\n`, { mode: 0o600 })
  if (server.user) for (const path of [half, secret]) chownSync(path, server.user.uid, server.user.gid)
  try {
    await run(server, "initdb", [
      `--pgdata=${half}`,
      "--username=postgres",
      `--pwfile=${secret}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // Sorts and compares alike on every machine, whatever locales it has.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      ...(server.disposable ? ["--no-sync"] : []),
    ])
  } finally {
    rmSync(secret, { force: true })
  }
  renameSync(half, server.folder)
}

function checkVersion(server: Server): void {
  const found = readFileSync(join(server.folder, "PG_VERSION"), "utf8").trim()
  if (found === "18") return
  throw new StartError(
    `${server.folder} was made by PostgreSQL ${found}, and this version brings 18. Nothing was changed. ` +
      `Carry the data over with pg_dump of version ${found}, or set DATABASE_URL to a server of that version.`
  )
}

/** Removes a lock that a killed server left, when the process it names is gone or is some other program. */
function clearStaleLock(server: Server): void {
  const lock = readPidFile(server.folder)
  const alive = lock && processStart(lock.pid) !== undefined && commandOf(lock.pid).includes("postgres")
  if (!alive) rmSync(join(server.folder, "postmaster.pid"), { force: true })
}

async function accepts(server: Server, port: number): Promise<boolean> {
  const client = new pg.Client({
    host,
    port,
    user: "postgres",
    password: server.password,
    database: "postgres",
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>("show data_directory")
    return rows[0]?.data_directory === server.folder
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const stop = (server: Server, mode: "fast" | "immediate") =>
  run(server, "pgCtl", ["stop", "-D", server.folder, "-m", mode, "-w", "-t", "30"])

/**
 * Starts PostgreSQL on its folder, makes the folder the first time, takes over the server of a killed run.
 * It listens on 127.0.0.1 only and runs apart from us: Ctrl-C does not reach it before its clients are done.
 * @throws StartError with the server's last lines.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = chooseUser(options.folder)
  const server: Server = { ...options, user, binaries: findBinaries(user, options.fallback) }
  writeFileSync(server.log, "", { flag: "a" })
  if (user) chownSync(server.log, user.uid, user.gid)

  mkdirSync(dirname(server.folder), { recursive: true })
  if (!existsSync(server.folder)) await initialise(server)
  checkVersion(server)
  clearStaleLock(server)

  const cluster = (port: number, adopted: boolean): Cluster => ({
    url: (database) =>
      `postgres://postgres:${encodeURIComponent(server.password)}@${host}:${port}/${database}`,
    port,
    adopted,
    stop: () => stop(server, "fast").catch(() => stop(server, "immediate")),
  })

  const running = readPidFile(server.folder)
  if (running) {
    if (await accepts(server, running.port)) return cluster(running.port, true)
    await stop(server, "fast").catch(() => undefined)
    clearStaleLock(server)
  }
  const port = await getPort({ port: portNumbers(54320, 54419), host })
  const fast = [
    "-c fsync=off",
    "-c synchronous_commit=off",
    "-c full_page_writes=off",
    "-c wal_level=minimal",
  ]
  const settings = [
    `-p ${port}`,
    `-c listen_addresses=${host}`,
    "-c unix_socket_directories=''",
    "-c max_connections=200",
    ...(server.disposable ? [...fast, "-c max_wal_senders=0"] : []),
  ]
  const args = ["start", "-D", server.folder, "-w", "-t", "60", "-l", server.log, "-o", settings.join(" ")]
  await run(server, "pgCtl", args)
  return cluster(port, false)
}
