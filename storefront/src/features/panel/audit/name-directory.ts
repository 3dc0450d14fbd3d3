import "server-only"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { loadInstitutions } from "../institutions/institution"
import { establishmentOptions } from "../registry/establishment-options"
import { loadPermissions } from "../roles/permission"
import { loadRoles } from "../roles/role"

/** Names of what entries refer to by id or code. */
export type NameDirectory = ReadonlyMap<string, string>

/** The names that the person may know of institutions, roles, permissions and establishments, by id or code. */
export async function nameDirectory(staff: Staff): Promise<NameDirectory> {
  const [institutions, roles, permissions, establishments] = await Promise.all([
    mayDo(staff, "institution.read") ? loadInstitutions() : [],
    mayDo(staff, "role.read") ? loadRoles() : [],
    mayDo(staff, "role.read") ? loadPermissions() : [],
    establishmentOptions(staff),
  ])
  return new Map([
    ...institutions.map(({ id, short_name }) => [id, short_name] as const),
    ...roles.map(({ code, name }) => [code, name] as const),
    ...permissions.map(({ code, label }) => [code, label] as const),
    ...establishments.map(({ id, name }) => [id, name] as const),
  ])
}
