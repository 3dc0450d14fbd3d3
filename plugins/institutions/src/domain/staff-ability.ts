import { createMongoAbility, type MongoAbility, type RawRuleOf, subject as asSubject } from "@casl/ability"
import { isPermission, permission, type PermissionCode } from "./permissions"

/** Who a member is as far as rights go. */
export type Rights = {
  permissions: readonly string[]
  /** The role sees assigned establishments only. */
  scoped: boolean
  establishmentIds: readonly string[]
  institutionId: string
  /** The institution that runs the market: its staff's `institution` permissions reach all institutions. */
  managesAll: boolean
  /** An institution of oversight: its staff's rights to read and verify reach all institutions. */
  oversees: boolean
}

/** The row (or the part of it that decides) that a right is asked for. */
export type Subject = { establishment_id?: string | null; institution_id?: string | null }
export type StaffAbility = MongoAbility<[string, string | (Subject & { __caslSubjectType__: string })]>

/** Filters that keep a query inside a member's reach, in Medusa's operators. `{}` lets everything through. */
export type ReachFilter = { establishment_id?: { $in: string[] }; institution_id?: string }

/**
 * What a member may do, as rules of CASL. Permissions that the catalogue no longer has are dropped: what nobody
 * checks must not look like a right.
 */
export function staffAbility(rights: Rights): StaffAbility {
  const rules = rights.permissions.filter(isPermission).map((code): RawRuleOf<StaffAbility> => {
    const { action, resource, reach } = permission(code)
    if (reach === "establishment" && rights.scoped) {
      return {
        action,
        subject: resource,
        conditions: { establishment_id: { $in: [...rights.establishmentIds] } },
      }
    }
    const everywhere = rights.managesAll || (rights.oversees && (action === "read" || action === "verify"))
    if (reach === "institution" && !everywhere) {
      return { action, subject: resource, conditions: { institution_id: rights.institutionId } }
    }
    return { action, subject: resource }
  })
  return createMongoAbility<StaffAbility>(rules)
}

/** Whether the ability holds the permission, for `row` when one is given and for anything at all when not. */
export function may(ability: StaffAbility, code: PermissionCode, row?: Subject): boolean {
  const { action, resource } = permission(code)
  return ability.can(action, row ? asSubject(resource, { ...row }) : resource)
}

/**
 * The filter that limits a list, a count or an export to what the ability reaches, or `null` when it reaches
 * nothing at all.
 */
export function reachFilter(ability: StaffAbility, code: PermissionCode): ReachFilter | null {
  const { action, resource } = permission(code)
  // One permission makes one rule, and no rule forbids: the first one is the whole answer.
  const [rule] = ability.rulesFor(action, resource)
  return rule ? ((rule.conditions ?? {}) as ReachFilter) : null
}
