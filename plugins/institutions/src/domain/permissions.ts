/** A text for people in the languages of the interface. */
export type Words = { es: string; en: string }

/**
 * How far a permission reaches for a member whose role or institution is limited: `establishment` to the rows of
 * the establishments assigned to them, `institution` to the rows of their own institution, `all` to everything.
 */
export type PermissionReach = "all" | "establishment" | "institution"

type PermissionEntry = {
  resource: string
  action: string
  reach: PermissionReach
  words: Words
  /** Asks for the second factor again when it was not shown in the last minutes. */
  fresh?: true
}

/**
 * Everything that staff can be allowed to do: the one catalogue from which the guard of the API, the panel's menu,
 * the guides and the matrix of tests are made. A right that is not here does not exist.
 */
export const PERMISSIONS = {
  "establishment.read": {
    resource: "establishment",
    action: "read",
    reach: "establishment",
    words: { es: "Ver establecimientos", en: "See establishments" },
  },
  "establishment.update": {
    resource: "establishment",
    action: "update",
    reach: "establishment",
    words: {
      es: "Editar establecimientos y cómo aparecen en la tienda",
      en: "Edit establishments and how the shop shows them",
    },
  },
  "workshop.read": {
    resource: "workshop",
    action: "read",
    reach: "establishment",
    words: { es: "Ver talleres", en: "See workshops" },
  },
  "workshop.update": {
    resource: "workshop",
    action: "update",
    reach: "establishment",
    words: {
      es: "Editar talleres: historia, técnicas, fotos y convenios",
      en: "Edit workshops: story, techniques, photos and agreements",
    },
  },
  "workshop.create": {
    resource: "workshop",
    action: "create",
    reach: "establishment",
    words: { es: "Abrir y cerrar talleres", en: "Open and close workshops" },
  },
  "artisan.read": {
    resource: "artisan",
    action: "read",
    reach: "establishment",
    words: { es: "Ver artesanas y artesanos por su código", en: "See artisans by their code" },
  },
  "artisan.update": {
    resource: "artisan",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar artesanas y artesanos, sus traslados y su salida",
      en: "Register artisans, their transfers and their release",
    },
  },
  "identity.read": {
    resource: "identity",
    action: "read",
    reach: "establishment",
    fresh: true,
    words: { es: "Leer la identidad de una artesana o artesano", en: "Read an artisan's identity" },
  },
  "identity.update": {
    resource: "identity",
    action: "update",
    reach: "establishment",
    fresh: true,
    words: {
      es: "Corregir o borrar la identidad de una artesana o artesano",
      en: "Correct or erase an artisan's identity",
    },
  },
  "rights_request.read": {
    resource: "rights_request",
    action: "read",
    reach: "establishment",
    words: { es: "Ver las solicitudes sobre datos personales", en: "See requests about personal data" },
  },
  "rights_request.update": {
    resource: "rights_request",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar y responder solicitudes sobre datos personales",
      en: "Record and answer requests about personal data",
    },
  },
  "consent.read": {
    resource: "consent",
    action: "read",
    reach: "establishment",
    words: { es: "Ver los consentimientos", en: "See consents" },
  },
  "consent.update": {
    resource: "consent",
    action: "update",
    reach: "establishment",
    words: { es: "Registrar y revocar consentimientos", en: "Record and revoke consents" },
  },
  "registration.read": {
    resource: "registration",
    action: "read",
    reach: "establishment",
    words: {
      es: "Ver inscripciones en el Registro Nacional del Artesano",
      en: "See entries in the national artisans' register",
    },
  },
  "registration.update": {
    resource: "registration",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar inscripciones en el Registro Nacional del Artesano",
      en: "Record entries in the national artisans' register",
    },
  },
  "competence.read": {
    resource: "competence",
    action: "read",
    reach: "establishment",
    words: { es: "Ver certificados de competencia", en: "See competence certificates" },
  },
  "competence.update": {
    resource: "competence",
    action: "update",
    reach: "establishment",
    words: { es: "Registrar certificados de competencia", en: "Record competence certificates" },
  },
  "training.read": {
    resource: "training",
    action: "read",
    reach: "establishment",
    words: { es: "Ver capacitaciones", en: "See trainings" },
  },
  "training.update": {
    resource: "training",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar capacitaciones y asistencia técnica",
      en: "Record trainings and technical assistance",
    },
  },
  "lot.read": {
    resource: "lot",
    action: "read",
    reach: "establishment",
    words: { es: "Ver lotes, piezas y su custodia", en: "See lots, pieces and their custody" },
  },
  "lot.update": {
    resource: "lot",
    action: "update",
    reach: "establishment",
    words: { es: "Registrar lotes, piezas y su custodia", en: "Record lots, pieces and their custody" },
  },
  "certificate.read": {
    resource: "certificate",
    action: "read",
    reach: "establishment",
    words: {
      es: "Ver certificados de origen e imprimir etiquetas",
      en: "See certificates of origin and print labels",
    },
  },
  "certificate.issue": {
    resource: "certificate",
    action: "issue",
    reach: "establishment",
    words: { es: "Emitir certificados de origen", en: "Issue certificates of origin" },
  },
  "certificate.revoke": {
    resource: "certificate",
    action: "revoke",
    reach: "establishment",
    fresh: true,
    words: { es: "Anular certificados de origen", en: "Revoke certificates of origin" },
  },
  "ledger.read": {
    resource: "ledger",
    action: "read",
    reach: "all",
    words: { es: "Ver el libro de cuentas", en: "See the ledger" },
  },
  "policy.read": {
    resource: "policy",
    action: "read",
    reach: "all",
    words: { es: "Ver las reglas de reparto", en: "See the allocation rules" },
  },
  "policy.propose": {
    resource: "policy",
    action: "propose",
    reach: "all",
    words: { es: "Proponer reglas de reparto", en: "Propose allocation rules" },
  },
  "policy.approve": {
    resource: "policy",
    action: "approve",
    reach: "all",
    fresh: true,
    words: {
      es: "Poner en vigor las reglas que otra persona propuso",
      en: "Put in force rules that somebody else proposed",
    },
  },
  "terms.read": {
    resource: "terms",
    action: "read",
    reach: "establishment",
    words: {
      es: "Ver la situación legal y las instrucciones de pago de las personas",
      en: "See people's legal terms and payment instructions",
    },
  },
  "terms.update": {
    resource: "terms",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar la situación legal: reparación, alimentos, cuenta",
      en: "Record legal terms: reparation, alimony, account",
    },
  },
  "instruction.update": {
    resource: "instruction",
    action: "update",
    reach: "establishment",
    words: {
      es: "Registrar lo que la persona pide hacer con su parte",
      en: "Record what a person asks to do with their share",
    },
  },
  "beneficiary.read": {
    resource: "beneficiary",
    action: "read",
    reach: "establishment",
    fresh: true,
    words: {
      es: "Ver quiénes son los beneficiarios y sus cuentas",
      en: "See who beneficiaries are, and their accounts",
    },
  },
  "settlement.read": {
    resource: "settlement",
    action: "read",
    reach: "all",
    words: { es: "Ver los cierres del mes", en: "See the month's closes" },
  },
  "settlement.close": {
    resource: "settlement",
    action: "close",
    reach: "all",
    words: { es: "Preparar el cierre del mes", en: "Prepare the month's close" },
  },
  "settlement.approve": {
    resource: "settlement",
    action: "approve",
    reach: "all",
    fresh: true,
    words: {
      es: "Aprobar el cierre que otra persona preparó",
      en: "Approve a close that somebody else prepared",
    },
  },
  "hold.read": {
    resource: "hold",
    action: "read",
    reach: "all",
    words: { es: "Ver el dinero retenido y por qué", en: "See money on hold and why" },
  },
  "hold.release": {
    resource: "hold",
    action: "release",
    reach: "all",
    fresh: true,
    words: { es: "Liberar dinero retenido", en: "Release money on hold" },
  },
  "payout.read": {
    resource: "payout",
    action: "read",
    reach: "all",
    words: { es: "Ver los pagos", en: "See payouts" },
  },
  "payout.create": {
    resource: "payout",
    action: "create",
    reach: "all",
    words: {
      es: "Preparar lotes de pago y registrar su resultado",
      en: "Prepare payout batches and record their outcome",
    },
  },
  "payout.release": {
    resource: "payout",
    action: "release",
    reach: "all",
    fresh: true,
    words: { es: "Enviar pagos que otra persona preparó", en: "Release payouts that somebody else prepared" },
  },
  "reconciliation.read": {
    resource: "reconciliation",
    action: "read",
    reach: "all",
    words: {
      es: "Ver la conciliación con los medios de pago",
      en: "See the reconciliation with payment providers",
    },
  },
  "reconciliation.update": {
    resource: "reconciliation",
    action: "update",
    reach: "all",
    words: {
      es: "Conciliar: importar reportes y explicar diferencias",
      en: "Reconcile: import reports and explain differences",
    },
  },
  "statement.read": {
    resource: "statement",
    action: "read",
    reach: "establishment",
    words: { es: "Ver y descargar estados de cuenta", en: "See and download statements" },
  },
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
