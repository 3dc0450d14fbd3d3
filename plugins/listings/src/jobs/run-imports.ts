import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTINGS_MODULE } from "../modules/listings"
import { endForgotten } from "../modules/listings/imports/decide-import"
import { runImportsIn } from "../modules/listings/imports/import-work"
import type { ListingsService } from "../modules/listings/service"

/** Each minute: imports that a process began and did not end, and what nobody started within a week. */
export default async function carryOnImports(
  container: MedusaContainer
): Promise<{ failed: number; forgotten: number }> {
  const { failed } = await runImportsIn(container)
  const listings = container.resolve<ListingsService>(LISTINGS_MODULE)
  return { failed, forgotten: await listings.inTransaction(endForgotten) }
}

export const config = { name: "run-imports", schedule: "* * * * *" }
