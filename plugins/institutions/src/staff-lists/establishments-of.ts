import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** An establishment as far as staff are assigned to it. */
export type AssignedEstablishment = { id: string; code: string; name: string }

/**
 * The establishments with these ids that exist, by id. Asked for by name, for they are another plugin's: this one
 * knows of them only that they have an id, a code and a name.
 */
export async function establishmentsOf(
  scope: MedusaContainer,
  ids: readonly string[]
): Promise<Map<string, AssignedEstablishment>> {
  if (ids.length === 0) return new Map()
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "establishment",
    fields: ["id", "code", "name"],
    filters: { id: [...new Set(ids)] },
  })
  return new Map((data as AssignedEstablishment[]).map(({ id, code, name }) => [id, { id, code, name }]))
}
