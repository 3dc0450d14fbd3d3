import { readFileSync } from "node:fs"
import { join } from "node:path"

let known: ReadonlySet<string> | null | undefined

/** The ids of this build's Server Actions, read once; null under `next dev`, which makes them as it goes. */
function knownActions(): ReadonlySet<string> | null {
  if (known !== undefined) return known
  if (process.env.NODE_ENV === "development") return (known = null)
  try {
    const file = join(process.cwd(), ".next/server/server-reference-manifest.json")
    const { node } = JSON.parse(readFileSync(file, "utf8")) as { node: Record<string, unknown> }
    known = new Set(Object.keys(node))
  } catch {
    known = null
  }
  return known
}

/**
 * The id of the Server Action that a form of a browser without JavaScript is for, as React writes it into the form's
 * hidden fields; null when there is none.
 */
export function actionOf(form: FormData): string | null {
  for (const [name, value] of form) {
    const plain = /^\$ACTION_ID_(\w+)$/.exec(name)?.[1]
    if (plain) return plain
    if (/^\$ACTION_\d+:0$/.test(name) && typeof value === "string") {
      return /"id":"(\w+)"/.exec(value)?.[1] ?? null
    }
  }
  return null
}

/** True for a form of a page that an earlier build made, whose action this one does not have. */
export function isStale(form: FormData, actions = knownActions()): boolean {
  const action = actionOf(form)
  return action !== null && actions !== null && actions.size > 0 && !actions.has(action)
}
