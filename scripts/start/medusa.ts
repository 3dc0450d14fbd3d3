import { createRequire } from "node:module"
import { join } from "node:path"
import { root } from "./data-dir"

/** Where Medusa runs: the folder `medusa build` makes, or the sources themselves (`npm run dev`). */
export function backendFolder(fromSources: boolean): string {
  return fromSources ? join(root, "backend") : join(root, "backend", ".medusa", "server")
}

/** The shop's folder. */
export const storefront = join(root, "storefront")

/** Medusa's command line, as a file that Node runs. */
export const medusaCli = join(
  createRequire(join(root, "backend", "package.json")).resolve("@medusajs/cli/package.json"),
  "..",
  "cli.js"
)

/** Next's command line, as a file that Node runs. */
export const nextCli = createRequire(join(root, "storefront", "package.json")).resolve("next/dist/bin/next")
