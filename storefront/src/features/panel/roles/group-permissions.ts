/** What a role may do with one kind of thing. */
export type PermissionGroup<Permission> = { resource: string; permissions: Permission[] }

/** The catalogue by the thing that permissions are about, in the catalogue's order. */
export function groupPermissions<Permission extends { resource: string }>(
  permissions: readonly Permission[]
): PermissionGroup<Permission>[] {
  const groups = new Map<string, Permission[]>()
  for (const permission of permissions) {
    groups.set(permission.resource, [...(groups.get(permission.resource) ?? []), permission])
  }
  return [...groups].map(([resource, held]) => ({ resource, permissions: held }))
}

/** What a change of a role gives and takes, as codes in the order of `all`. */
export function permissionChange(
  all: readonly string[],
  before: readonly string[],
  after: readonly string[]
): { added: string[]; removed: string[] } {
  return {
    added: all.filter((code) => after.includes(code) && !before.includes(code)),
    removed: all.filter((code) => before.includes(code) && !after.includes(code)),
  }
}
