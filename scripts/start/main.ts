import { dataDir } from "./data-dir"
import { explainFailure } from "./explain-failure"
import { parseOptions } from "./options"
import { placeOfCluster } from "./postgres/place"
import { claimDataDir, releaseDataDir } from "./run-file"
import { Market } from "./run-market"
import { abortRunning } from "./run-logged"
import { reset } from "./reset"
import { StartError } from "./start-error"

function print(error: unknown): void {
  if (!(error instanceof StartError)) {
    console.error(error)
    return
  }
  const log = error.log
  const lines = log ? `${log.tail.map((line) => `     ${line}`).join("\n")}\n\n` : ""
  process.stderr.write(
    `\n${lines}  ${error.message.trim()}\n${log ? `  The whole log: ${log.file}\n` : ""}\n`
  )
}

/** `npm start`, `npm run dev`, `npm run reset`, `npm run seed`, `npm run staff`: see options.ts for the flags. */
export async function main(args: string[]): Promise<void> {
  try {
    const options = parseOptions(args)
    const data = dataDir(options.dataDir)
    if (options.mode === "reset") {
      await claimDataDir(data)
      await reset(data, placeOfCluster(data.postgres), options.yes)
      releaseDataDir(data)
      return
    }
    await runMarket(options, data)
  } catch (error) {
    print(error)
    process.exit(1)
  }
}

async function runMarket(
  options: ReturnType<typeof parseOptions>,
  data: ReturnType<typeof dataDir>
): Promise<void> {
  let stopping: Promise<void> | undefined
  const stop = (code: number) => {
    stopping ??= market.stop().then(
      () => process.exit(code),
      (error: unknown) => {
        print(error)
        process.exit(1)
      }
    )
    return stopping
  }
  const market = new Market(options, data, (error) => {
    if (stopping) return
    print(error)
    void stop(1)
  })
  const interrupt = () => {
    // npm passes a terminal's Ctrl-C on, so it arrives twice: the first counts.
    if (stopping) return
    process.stdout.write("\n  Stopping …\n")
    abortRunning()
    void stop(0)
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt)
  whenParentEnds(interrupt)
  // A fault of ours, or a disk that fills up, must not leave servers and a database behind.
  process.on("uncaughtException", (error) => {
    const cause = explainFailure(String(error))
    print(cause ? new StartError(cause) : error)
    void stop(1)
  })
  try {
    await market.start()
    if (options.mode === "seed" || options.mode === "staff") await stop(0)
  } catch (error) {
    if (!stopping) print(error)
    await stop(1)
  }
}

/**
 * A signal sent to npm ends npm and its shell, but does not reach us: when `npm start` started us, its end is
 * ours. A market that was started with Node alone may outlive its shell (`nohup`).
 */
function whenParentEnds(action: () => void): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) action()
  }, 500).unref()
}
