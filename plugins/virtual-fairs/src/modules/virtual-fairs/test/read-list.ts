import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { PermissionCode } from "@tejido/institutions/domain/permissions"
import { reachFilter, staffAbility } from "@tejido/institutions/domain/staff-ability"
import { type Connection, readPage } from "@tejido/institutions/http/sql-list"
import type { StaffList } from "@tejido/institutions/http/staff-list"
import type { ZodRawShape } from "@medusajs/framework/zod"
import { managerOf } from "../transaction"
import type { FairsSuite } from "./fairs-suite"

/** Somebody of the panel, as far as lists ask who they are. */
export const memberWith = (permissions: PermissionCode[], establishmentIds: string[] | null = null) => ({
  memberId: "staff_promoter",
  ability: staffAbility({
    ...{ permissions, scoped: establishmentIds !== null, establishmentIds: establishmentIds ?? [] },
    ...{ institutionId: "inst_1", managesAll: false, oversees: false },
  }),
})
export type TestMember = ReturnType<typeof memberWith>

/** A list's first page as a member sees it. */
export async function readListAs<Shape extends ZodRawShape, Raw, Row extends object>(
  { service }: Pick<FairsSuite, "service">,
  member: TestMember,
  list: StaffList<Shape, Raw, Row>,
  ask: { q?: string; filters?: object; order?: string } = {}
): Promise<Row[]> {
  return await service.reading(async (context) => {
    const connection = managerOf(context).getKnex() as unknown as Connection
    const scope = {
      resolve: (name: string) => (name === ContainerRegistrationKeys.PG_CONNECTION ? connection : null),
    } as unknown as MedusaContainer
    const reach = reachFilter(member.ability, list.permission)
    if (!reach) return []
    const at = { scope, locale: "es" } as const
    const read = await list.read({ reach, q: ask.q, filters: ask.filters ?? {} } as never, at)
    const field = ask.order ?? list.options.order ?? list.options.sortable[0]
    const order = { field: field.replace(/^-/, ""), descending: field.startsWith("-") }
    const { rows } = await readPage<Raw>(connection, read, { order, limit: 50, offset: 0 })
    return await list.shape(rows, at)
  })
}
