import "server-only"
import { redirect } from "next/navigation"
import { currentStaff, mayDo } from "./current-staff"
import type { Staff } from "./staff"

/** Where a page leads whoever may not see it. */
export const NOT_PERMITTED = "/panel/sin-permiso"

/**
 * Whoever is signed in, if they may do all of `permissions`; anybody else is told in words that the page is not for
 * their role. What they can do the API decides: this only spares them an error page.
 */
export async function staffWho(...permissions: [string, ...string[]]): Promise<Staff> {
  const staff = await currentStaff()
  if (!permissions.every((permission) => mayDo(staff, permission))) redirect(NOT_PERMITTED)
  return staff
}
