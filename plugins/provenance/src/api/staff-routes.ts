import { staffRoutes, type StaffRoute } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { ARTISANS } from "../staff-lists/artisans"
import { ESTABLISHMENTS } from "../staff-lists/establishments"
import { WORKSHOPS } from "../staff-lists/workshops"
import { CERTIFICATES_ROUTES } from "./staff-routes/certificates"
import { CONSENTS_ROUTES } from "./staff-routes/consents"
import { LOTS_ROUTES } from "./staff-routes/lots"
import { REGISTER_ROUTES } from "./staff-routes/register"
import { REGISTRY_ROUTES } from "./staff-routes/registry"
import { VAULT_ROUTES } from "./staff-routes/vault"

/**
 * What this plugin has under `/staff`: each list, one of it, and the whole as a file, all by the same permission;
 * and what each area adds.
 */
export const PROVENANCE_STAFF_ROUTES = staffRoutes([
  ...[
    { ...queriesOf(ESTABLISHMENTS), path: "/staff/establishments", permission: ESTABLISHMENTS.permission },
    { ...queriesOf(WORKSHOPS), path: "/staff/workshops", permission: WORKSHOPS.permission },
    { ...queriesOf(ARTISANS), path: "/staff/artisans", permission: ARTISANS.permission },
  ].flatMap(({ path, permission, list, file }): StaffRoute[] => [
    { method: "GET", matcher: path, permission, query: list },
    { method: "GET", matcher: `${path}.csv`, permission, query: file },
    { method: "GET", matcher: `${path}/:id`, permission, query: staffItemQuery },
  ]),
  ...REGISTRY_ROUTES,
  ...VAULT_ROUTES,
  ...CONSENTS_ROUTES,
  ...REGISTER_ROUTES,
  ...LOTS_ROUTES,
  ...CERTIFICATES_ROUTES,
])
