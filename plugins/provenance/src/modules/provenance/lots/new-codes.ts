import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { newSerialCode } from "../../../domain/serial-code"

/**
 * This many serial codes that nothing has yet. Among a million codes one lot of thousands would draw a taken one now
 * and then; two who draw the same at the same moment are told apart by the database, and one of them tries again.
 */
export async function newCodes(manager: SqlEntityManager, count: number): Promise<string[]> {
  const codes = new Set<string>()
  while (codes.size < count) {
    const drawn = new Set<string>()
    while (codes.size + drawn.size < count) {
      const code = newSerialCode()
      if (!codes.has(code)) drawn.add(code)
    }
    const taken = await manager.execute<{ code: string }[]>(
      "select code from provenance_serial where code in (?)",
      [[...drawn]]
    )
    taken.forEach(({ code }) => drawn.delete(code))
    drawn.forEach((code) => codes.add(code))
  }
  return [...codes]
}
