import { parseArgs } from "node:util"
import { StartError } from "./start-error"

/** Whom `npm run staff` invites. */
export type StaffOptions = {
  email: string
  name: string
  /** The institution that runs the market, for an installation that has none yet. */
  institution: { short_name: string; name: string } | null
}

const USAGE =
  'Use: npm run staff -- --administrator rosa@inpe.example --name "Rosa Quispe" ' +
  '[--institution "INPE: Instituto Nacional Penitenciario"]'

/**
 * Reads the command line of `npm run staff`.
 * @throws StartError with the usage when something is missing, unknown, or no e-mail address
 */
export function parseStaffOptions(args: string[]): StaffOptions {
  const text = { type: "string" } as const
  let values
  try {
    values = parseArgs({ args, options: { administrator: text, name: text, institution: text } }).values
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n  ${USAGE}`)
  }
  const email = values.administrator?.normalize("NFKC").trim().toLowerCase() ?? ""
  const name = values.name?.trim() ?? ""
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new StartError(`An e-mail address is missing. ${USAGE}`)
  if (!name) throw new StartError(`A name is missing. ${USAGE}`)
  return {
    email,
    name,
    institution: values.institution === undefined ? null : institution(values.institution),
  }
}

function institution(text: string): StaffOptions["institution"] {
  const [, short_name, name] = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/.exec(text) ?? []
  if (!short_name || !name) {
    throw new StartError(`--institution wants a short name, a colon and the whole name. ${USAGE}`)
  }
  return { short_name, name }
}
