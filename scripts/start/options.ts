import { parseArgs } from "node:util"
import { StartError } from "./start-error"

/** What one run of `scripts/start.mjs` was asked to do. */
export type Options = {
  mode: "start" | "dev" | "reset" | "seed" | "staff"
  /** Folder of this run's data; undefined means `.tejido` at the root. */
  dataDir: string | undefined
  /** Ports asked for by name must be free; a default that is busy moves to the next free one. */
  apiPort: number | undefined
  shopPort: number | undefined
  freePorts: boolean
  seed: boolean
  build: boolean
  yes: boolean
  /** What stands after `--`, for the errand: the seed or the invitation of staff. */
  errandArguments: string[]
}

function port(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new StartError(`--${name} wants a port between 1 and 65535, not "${value}".`)
  }
  return number
}

/**
 * Reads the command line. `npm run seed -- --products 100` arrives without the `--`, so on an errand (`--seed`,
 * `--staff`) everything that is not ours is the errand's.
 * @throws StartError on an unknown flag or a port that is none.
 */
export function parseOptions(args: string[]): Options {
  const errand = args.includes("--seed") ? "seed" : args.includes("--staff") ? "staff" : undefined
  const known = {
    dev: { type: "boolean" },
    reset: { type: "boolean" },
    seed: { type: "boolean" },
    staff: { type: "boolean" },
    yes: { type: "boolean", short: "y" },
    "data-dir": { type: "string" },
    port: { type: "string" },
    "shop-port": { type: "string" },
    "free-ports": { type: "boolean" },
    "no-seed": { type: "boolean" },
    "no-build": { type: "boolean" },
  } as const

  const { values, tokens } = parseArgs({ args, options: known, strict: false, tokens: true })
  const errandArguments: string[] = []
  for (const token of tokens) {
    if (token.kind === "option" && !(token.name in known)) {
      if (!errand) throw new StartError(`Unknown option ${token.rawName}.`)
      // Without a schema the parser reads "--products 100" as a flag and a word; the word follows by itself.
      errandArguments.push(token.inlineValue ? `${token.rawName}=${token.value}` : token.rawName)
    } else if (token.kind === "positional") {
      if (!errand) throw new StartError(`Unknown argument ${token.value}.`)
      errandArguments.push(token.value)
    }
  }

  const text = (name: keyof typeof known) => (typeof values[name] === "string" ? values[name] : undefined)
  return {
    mode: errand ?? (values.dev ? "dev" : values.reset ? "reset" : "start"),
    dataDir: text("data-dir"),
    apiPort: port("port", text("port")),
    shopPort: port("shop-port", text("shop-port")),
    freePorts: values["free-ports"] === true,
    seed: values["no-seed"] !== true,
    build: values["no-build"] !== true,
    yes: values.yes === true,
    errandArguments,
  }
}
