import type { MedusaContainer } from "@medusajs/framework/types"

/** What a plugin holds on a person, for the file of everything that is held on them (Ley 29733 art. 19). */
export type PersonData = {
  /** Its key in the file. */
  readonly name: string
  /**
   * Its rows as JSON, one after the other; nothing of anybody else in them. Read while the file is on its way, outside
   * of the transaction that recorded why.
   */
  rows(scope: MedusaContainer, artisanId: string): AsyncIterable<object>
}

const REGISTRY = Symbol.for("tejido.person-data")
// One registry per process, whatever copies of this package there are.
const registry: Map<string, PersonData> = ((globalThis as Record<symbol, unknown>)[REGISTRY] ??=
  new Map()) as Map<string, PersonData>

/** Says in a plugin's `middlewares.ts` what else is held on a person. */
export function holdsPersonData(...parts: readonly PersonData[]): void {
  for (const part of parts) registry.set(part.name, part)
}

/** Everything that plugins said they hold, by name. */
export function heldPersonData(): PersonData[] {
  return [...registry.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
