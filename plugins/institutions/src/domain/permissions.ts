import { FAIR_PERMISSIONS } from "./permissions/fair-permissions"
import { LISTING_PERMISSIONS } from "./permissions/listing-permissions"
import { MAKER_PERMISSIONS } from "./permissions/maker-permissions"
import { MONEY_PERMISSIONS } from "./permissions/money-permissions"
import type { PermissionEntry } from "./permissions/permission-entry"
import { SEARCH_PERMISSIONS } from "./permissions/search-permissions"
import { STAFF_PERMISSIONS } from "./permissions/staff-permissions"

export type { PermissionReach, Words } from "./permissions/permission-entry"

/**
 * Everything that staff can be allowed to do: the one catalogue from which the guard of the API, the panel's menu,
 * the guides and the matrix of tests are made. A right that is not here does not exist.
 */
export const PERMISSIONS = {
  ...LISTING_PERMISSIONS,
  ...SEARCH_PERMISSIONS,
  ...FAIR_PERMISSIONS,
  ...MAKER_PERMISSIONS,
  ...MONEY_PERMISSIONS,
  ...STAFF_PERMISSIONS,
}

export type PermissionCode = keyof typeof PERMISSIONS
export type Permission = { code: PermissionCode } & PermissionEntry

/** Every permission, in the order in which people read them. */
export const PERMISSION_CODES = Object.keys(PERMISSIONS) as PermissionCode[]

/** Whether a text is the code of a permission. */
export function isPermission(code: string): code is PermissionCode {
  return Object.hasOwn(PERMISSIONS, code)
}

/** What the catalogue says of a permission. */
export function permission(code: PermissionCode): Permission {
  return { code, ...PERMISSIONS[code] }
}
