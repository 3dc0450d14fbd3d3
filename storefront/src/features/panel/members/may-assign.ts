import type { Staff } from "../api/staff"

/** What inviting somebody or changing their rights takes, besides the right to do it: the names to choose from. */
export const TO_ASSIGN = ["role.read", "institution.read"] as const

/** Whether the person can fill in a form with roles and institutions. */
export function mayAssign({ permissions }: Pick<Staff, "permissions">): boolean {
  return TO_ASSIGN.every((permission) => permissions.includes(permission))
}
