import type { PermissionEntry } from "./permission-entry"

/** What staff can be allowed to do about staff, institutions and the audit log. */
export const STAFF_PERMISSIONS = {
  "member.read": {
    resource: "member",
    action: "read",
    reach: "institution",
    words: { es: "Ver al personal", en: "See staff members" },
  },
  "member.invite": {
    resource: "member",
    action: "invite",
    reach: "institution",
    fresh: true,
    words: { es: "Invitar personal", en: "Invite staff" },
  },
  "member.update": {
    resource: "member",
    action: "update",
    reach: "institution",
    fresh: true,
    words: {
      es: "Cambiar el rol y el alcance del personal, suspender y reponer",
      en: "Change staff roles and scopes, suspend and reinstate",
    },
  },
  "role.read": {
    resource: "role",
    action: "read",
    reach: "all",
    words: { es: "Ver los roles y sus permisos", en: "See roles and their permissions" },
  },
  "role.update": {
    resource: "role",
    action: "update",
    reach: "all",
    fresh: true,
    words: { es: "Cambiar los permisos de un rol", en: "Change a role's permissions" },
  },
  "institution.read": {
    resource: "institution",
    action: "read",
    reach: "institution",
    words: { es: "Ver los datos de las instituciones", en: "See the institutions' details" },
  },
  "institution.update": {
    resource: "institution",
    action: "update",
    reach: "institution",
    words: {
      es: "Cambiar nombre, logo y datos legales de una institución",
      en: "Change an institution's name, logo and legal details",
    },
  },
  "audit.read": {
    resource: "audit",
    action: "read",
    reach: "institution",
    words: { es: "Ver y descargar el registro de auditoría", en: "See and download the audit log" },
  },
  "audit.verify": {
    resource: "audit",
    action: "verify",
    reach: "all",
    words: { es: "Verificar la cadena de auditoría", en: "Verify the audit chain" },
  },
} as const satisfies Record<string, PermissionEntry>
