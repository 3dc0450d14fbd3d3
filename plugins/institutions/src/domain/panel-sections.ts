import type { PermissionCode, Words } from "./permissions"

/** One entry of the panel's menu. Who holds the permission sees it; `null` is for everybody signed in. */
export type PanelSection = {
  code: string
  /** Path in the shop's address space. */
  path: string
  permission: PermissionCode | null
  group: "work" | "money" | "people" | "trust"
  words: Words
}

/** The panel's menu, whole, in order; see {@link PanelSection}. The guides per role are made from it as well. */
export const PANEL_SECTIONS: readonly PanelSection[] = [
  { code: "home", path: "/panel", permission: null, group: "work", words: { es: "Inicio", en: "Home" } },
  {
    code: "workshops",
    path: "/panel/talleres",
    permission: "workshop.read",
    group: "work",
    words: { es: "Talleres", en: "Workshops" },
  },
  {
    code: "artisans",
    path: "/panel/artesanos",
    permission: "artisan.read",
    group: "work",
    words: { es: "Artesanas y artesanos", en: "Artisans" },
  },
  {
    code: "establishments",
    path: "/panel/establecimientos",
    permission: "establishment.read",
    group: "work",
    words: { es: "Establecimientos", en: "Establishments" },
  },
  {
    code: "ledger",
    path: "/panel/libro",
    permission: "ledger.read",
    group: "money",
    words: { es: "Libro de cuentas", en: "Ledger" },
  },
  {
    code: "members",
    path: "/panel/personal",
    permission: "member.read",
    group: "people",
    words: { es: "Personal", en: "Staff" },
  },
  {
    code: "roles",
    path: "/panel/roles",
    permission: "role.read",
    group: "people",
    words: { es: "Roles y permisos", en: "Roles and permissions" },
  },
  {
    code: "institutions",
    path: "/panel/instituciones",
    permission: "institution.read",
    group: "people",
    words: { es: "Instituciones", en: "Institutions" },
  },
  {
    code: "audit",
    path: "/panel/auditoria",
    permission: "audit.read",
    group: "trust",
    words: { es: "Auditoría", en: "Audit log" },
  },
]
