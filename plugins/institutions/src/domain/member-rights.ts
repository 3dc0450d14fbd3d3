/** What decides what a member may do, apart from what their role holds. */
export type MemberRights = {
  role_code: string
  institution_id: string
  establishment_ids: readonly string[]
}

/** What of a member can be changed by others; what is absent stays. */
export type MemberChange = {
  name?: string | undefined
  role_code?: string | undefined
  institution_id?: string | undefined
  establishment_ids?: readonly string[] | undefined
}

/**
 * The rights that a member has after a change. Establishments count only for a role that is limited to them: for any
 * other they are dropped, so that a later change of role does not bring forgotten ones back.
 */
export function rightsAfter(before: MemberRights, change: MemberChange, scoped: boolean): MemberRights {
  return {
    role_code: change.role_code ?? before.role_code,
    institution_id: change.institution_id ?? before.institution_id,
    establishment_ids: scoped
      ? [...new Set(change.establishment_ids ?? before.establishment_ids)].sort()
      : [],
  }
}

/** Whether two are the same rights. The order of establishments means nothing. */
export function sameRights(one: MemberRights, other: MemberRights): boolean {
  return (
    one.role_code === other.role_code &&
    one.institution_id === other.institution_id &&
    new Set(one.establishment_ids).size === new Set(other.establishment_ids).size &&
    one.establishment_ids.every((id) => other.establishment_ids.includes(id))
  )
}
