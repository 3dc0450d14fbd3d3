import { execFileSync } from "node:child_process"
import getPort, { portNumbers } from "get-port"
import { StartError } from "./start-error"

/** What to call the owner of a busy port, as far as the system tells: "node (process 123)" or "another program". */
function ownerOf(port: number): string {
  const ask = (file: string, args: string[]) => {
    try {
      return execFileSync(file, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    } catch {
      return ""
    }
  }
  const ss = /users:\(\("([^"]+)",pid=(\d+)/.exec(ask("ss", ["-Hltnp", `sport = :${port}`]))
  // Next calls itself "next-server (v16…", cut short by the system.
  if (ss) return `${ss[1]?.split(" ")[0]} (process ${ss[2]})`
  const lsof = /^p(\d+)\nc(.+)$/m.exec(ask("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"]))
  return lsof ? `${lsof[2]} (process ${lsof[1]})` : "another program"
}

/**
 * Chooses the port a server will listen on.
 * @param wanted a port asked for by name: busy is an error, for whoever asked counts on it
 * @param usual the default: busy moves on to the next free one, with a remark
 * @throws StartError when a port asked for by name is busy.
 */
export async function choosePort(
  what: string,
  { wanted, usual, any, taken, remark }: PortRequest
): Promise<number> {
  if (any && wanted === undefined) return getPort({ exclude: taken })
  const preferred = wanted ?? usual
  const free = await getPort({
    port: portNumbers(preferred, Math.min(preferred + 99, 65535)),
    exclude: taken,
  })
  if (free === preferred) return free
  const owner = taken.includes(preferred) ? "Tejido itself" : ownerOf(preferred)
  if (wanted !== undefined) {
    throw new StartError(
      `Port ${wanted} for the ${what} is used by ${owner}. Stop it, or ask for another port.`
    )
  }
  remark(`Port ${preferred} is used by ${owner}; the ${what} takes ${free}.`)
  return free
}

export type PortRequest = {
  wanted: number | undefined
  usual: number
  /** Any free port will do (tests, a second instance). */
  any: boolean
  /** Ports already promised to a part of this run. */
  taken: number[]
  remark: (text: string) => void
}
