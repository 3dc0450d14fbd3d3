import type { PermissionCode, Words } from "./permissions"

/** One entry of the panel's menu. Who holds the permission sees it; `null` is for everybody signed in. */
export type PanelSection = {
  code: string
  /** Path in the shop's address space. */
  path: string
  permission: PermissionCode | null
  group: "work" | "artisans" | "money" | "people" | "trust"
  words: Words
}

/** The panel's menu, whole, in order; see {@link PanelSection}. The guides per role are made from it as well. */
export const PANEL_SECTIONS: readonly PanelSection[] = [
  { code: "home", path: "/panel", permission: null, group: "work", words: { es: "Inicio", en: "Home" } },
  {
    code: "listings",
    path: "/panel/publicaciones",
    permission: "listing.read",
    group: "work",
    words: { es: "Publicaciones", en: "Listings" },
  },
  {
    code: "review",
    path: "/panel/revision",
    permission: "listing.review",
    group: "work",
    words: { es: "Por revisar", en: "To review" },
  },
  {
    code: "fairs",
    path: "/panel/ferias",
    permission: "fair.read",
    group: "work",
    words: { es: "Ferias", en: "Fairs" },
  },
  {
    code: "enquiries",
    path: "/panel/consultas",
    permission: "enquiry.read",
    group: "work",
    words: { es: "Consultas por mayor", en: "Wholesale enquiries" },
  },
  {
    code: "dispatches",
    path: "/panel/despachos",
    permission: "dispatch.read",
    group: "work",
    words: { es: "Despachos y devoluciones", en: "Dispatches and returns" },
  },
  {
    code: "stock",
    path: "/panel/existencias",
    permission: "stock.read",
    group: "work",
    words: { es: "Existencias", en: "Stock" },
  },
  {
    code: "search",
    path: "/panel/busqueda",
    permission: "search.read",
    group: "work",
    words: { es: "Búsqueda", en: "Search" },
  },
  {
    code: "lots",
    path: "/panel/lotes",
    permission: "lot.read",
    group: "work",
    words: { es: "Lotes y piezas", en: "Lots and pieces" },
  },
  {
    code: "certificates",
    path: "/panel/certificados",
    permission: "certificate.read",
    group: "work",
    words: { es: "Certificados de origen", en: "Certificates of origin" },
  },
  {
    code: "workshops",
    path: "/panel/talleres",
    permission: "workshop.read",
    group: "work",
    words: { es: "Talleres", en: "Workshops" },
  },
  {
    code: "establishments",
    path: "/panel/establecimientos",
    permission: "establishment.read",
    group: "work",
    words: { es: "Establecimientos", en: "Establishments" },
  },
  {
    code: "artisans",
    path: "/panel/artesanos",
    permission: "artisan.read",
    group: "artisans",
    words: { es: "Artesanas y artesanos", en: "Artisans" },
  },
  {
    code: "consents",
    path: "/panel/consentimientos",
    permission: "consent.read",
    group: "artisans",
    words: { es: "Consentimientos", en: "Consents" },
  },
  {
    code: "registrations",
    path: "/panel/registro-nacional",
    permission: "registration.read",
    group: "artisans",
    words: { es: "Registro Nacional del Artesano", en: "National artisans' register" },
  },
  {
    code: "competences",
    path: "/panel/competencias",
    permission: "competence.read",
    group: "artisans",
    words: { es: "Certificados de competencia", en: "Competence certificates" },
  },
  {
    code: "trainings",
    path: "/panel/capacitaciones",
    permission: "training.read",
    group: "artisans",
    words: { es: "Capacitaciones", en: "Trainings" },
  },
  {
    code: "rights_requests",
    path: "/panel/datos-personales",
    permission: "rights_request.read",
    group: "artisans",
    words: { es: "Datos personales", en: "Personal data" },
  },
  {
    code: "settlements",
    path: "/panel/cierres",
    permission: "settlement.read",
    group: "money",
    words: { es: "Cierres del mes", en: "Month closes" },
  },
  {
    code: "holds",
    path: "/panel/retenciones",
    permission: "hold.read",
    group: "money",
    words: { es: "Dinero retenido", en: "Money on hold" },
  },
  {
    code: "payouts",
    path: "/panel/pagos",
    permission: "payout.read",
    group: "money",
    words: { es: "Pagos", en: "Payouts" },
  },
  {
    code: "terms",
    path: "/panel/situaciones",
    permission: "terms.read",
    group: "money",
    words: { es: "Situaciones e instrucciones", en: "Terms and instructions" },
  },
  {
    code: "statements",
    path: "/panel/estados-de-cuenta",
    permission: "statement.read",
    group: "money",
    words: { es: "Estados de cuenta", en: "Statements" },
  },
  {
    code: "ledger",
    path: "/panel/libro",
    permission: "ledger.read",
    group: "money",
    words: { es: "Libro de cuentas", en: "Ledger" },
  },
  {
    code: "policies",
    path: "/panel/reglas",
    permission: "policy.read",
    group: "money",
    words: { es: "Reglas de reparto", en: "Allocation rules" },
  },
  {
    code: "reconciliation",
    path: "/panel/conciliacion",
    permission: "reconciliation.read",
    group: "money",
    words: { es: "Conciliación", en: "Reconciliation" },
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
