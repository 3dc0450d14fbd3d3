import { PERMISSION_CODES, type PermissionCode, type Words } from "./permissions"

/** What an institution is in this market; decides which roles its staff can hold. */
export const INSTITUTION_KINDS = ["prison_service", "tourism", "production", "oversight"] as const
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number]

/** A role as it comes; its permissions can be changed later and are data from then on. */
export type RoleDefaults = {
  code: string
  words: Words
  /** One sentence: what the person does here. */
  description: Words
  /** Institutions whose staff can hold it; `null` is any. */
  institution_kinds: readonly InstitutionKind[] | null
  /** Needs establishments assigned, and sees nothing else. */
  scoped: boolean
  /** Cannot work before a second factor is set up and shown. */
  requires_second_factor: boolean
  permissions: readonly PermissionCode[]
}

/** What the prison service's own staff read of the places that they reach. */
const REGISTRY_READ = [
  "establishment.read",
  "workshop.read",
  "artisan.read",
  "consent.read",
  "registration.read",
  "competence.read",
  "training.read",
  "lot.read",
  "certificate.read",
] as const satisfies readonly PermissionCode[]

/** What is for sale, how much of it there is, and what is on its way. */
const SHOP_READ = ["listing.read", "stock.read", "dispatch.read"] as const satisfies readonly PermissionCode[]

/** Those whose workshops take part in fairs, and who therefore do not see how others' are judged. */
const APPLICANT = [
  "fair.read",
  "fair.apply",
  "stand.update",
  "enquiry.read",
] as const satisfies readonly PermissionCode[]

/** The roles of the design (§1) with their permissions on the first day. */
export const DEFAULT_ROLES: readonly RoleDefaults[] = [
  {
    code: "operator",
    words: { es: "Operador de establecimiento", en: "Establishment operator" },
    description: {
      es: "Registra lo que hacen los talleres de su establecimiento y despacha lo vendido.",
      en: "Lists what the workshops of their establishment make and dispatches what sold.",
    },
    institution_kinds: ["prison_service"],
    scoped: true,
    requires_second_factor: false,
    permissions: [
      ...SHOP_READ,
      "listing.update",
      "listing.withdraw",
      "stock.update",
      "dispatch.update",
      ...APPLICANT,
      "fair.till",
      "fair.report",
      "enquiry.answer",
      ...REGISTRY_READ,
      "workshop.update",
      "artisan.update",
      "consent.update",
      "lot.update",
      "certificate.issue",
      "terms.read",
      "instruction.update",
      "statement.read",
    ],
  },
  {
    code: "curator",
    words: { es: "Curador", en: "Curator" },
    description: {
      es: "Revisa y publica lo que envían los establecimientos de todo el país.",
      en: "Reviews and publishes what establishments all over the country send.",
    },
    institution_kinds: ["prison_service"],
    scoped: false,
    requires_second_factor: true,
    permissions: [
      ...SHOP_READ,
      "listing.update",
      "listing.review",
      "listing.withdraw",
      "stock.update",
      "dispatch.update",
      "search.read",
      "search.update",
      ...APPLICANT,
      "fair.report",
      ...REGISTRY_READ,
      "establishment.update",
      "workshop.update",
      "workshop.create",
      "artisan.update",
      "identity.read",
      "identity.update",
      "rights_request.read",
      "rights_request.update",
      "consent.update",
      "lot.update",
      "certificate.issue",
      "certificate.revoke",
      "institution.read",
    ],
  },
  {
    code: "promoter",
    words: { es: "Promotor", en: "Promoter" },
    description: {
      es: "Organiza ferias y lleva el registro nacional de artesanos.",
      en: "Runs fairs and keeps the national register of artisans.",
    },
    institution_kinds: ["tourism"],
    scoped: false,
    requires_second_factor: false,
    permissions: [
      "listing.read",
      "search.read",
      "fair.read",
      "fair.update",
      "fair.select",
      "fair.report",
      "stand.update",
      "enquiry.read",
      "enquiry.answer",
      "establishment.read",
      "workshop.read",
      "artisan.read",
      "registration.read",
      "registration.update",
      "competence.read",
      "competence.update",
      "training.read",
    ],
  },
  {
    code: "trainer",
    words: { es: "Capacitador", en: "Trainer" },
    description: {
      es: "Registra capacitaciones y asistencia técnica en los talleres.",
      en: "Records training and technical assistance in workshops.",
    },
    institution_kinds: ["production"],
    scoped: false,
    requires_second_factor: false,
    permissions: [
      "listing.read",
      "fair.read",
      "establishment.read",
      "workshop.read",
      "artisan.read",
      "training.read",
      "training.update",
      "competence.read",
    ],
  },
  {
    code: "treasurer",
    words: { es: "Tesorero", en: "Treasurer" },
    description: {
      es: "Cierra el mes, sigue cada sol y paga.",
      en: "Closes the month, follows every sol and pays out.",
    },
    institution_kinds: ["prison_service"],
    scoped: false,
    requires_second_factor: true,
    permissions: [
      "ledger.read",
      "policy.read",
      "policy.propose",
      "policy.approve",
      "terms.read",
      "terms.update",
      "instruction.update",
      "beneficiary.read",
      "settlement.read",
      "settlement.close",
      "settlement.approve",
      "hold.read",
      "hold.release",
      "payout.read",
      "payout.create",
      "payout.release",
      "reconciliation.read",
      "reconciliation.update",
      "statement.read",
      "fair.read",
      "fair.report",
      "establishment.read",
      "workshop.read",
      "artisan.read",
    ],
  },
  {
    code: "auditor",
    words: { es: "Auditor", en: "Auditor" },
    description: {
      es: "Lee todo menos las identidades y comprueba que nada fue cambiado.",
      en: "Reads everything but identities and proves that nothing was changed.",
    },
    // An auditor reads everything: an institution that only takes part must not be able to appoint one.
    institution_kinds: ["prison_service", "oversight"],
    scoped: false,
    requires_second_factor: true,
    permissions: PERMISSION_CODES.filter(
      (code) =>
        (code.endsWith(".read") && code !== "identity.read" && code !== "beneficiary.read") ||
        code === "audit.verify" ||
        code === "fair.report"
    ),
  },
  {
    code: "administrator",
    words: { es: "Administrador de personal", en: "Staff administrator" },
    description: {
      es: "Invita al personal, le da su rol y mantiene los datos de su institución.",
      en: "Invites staff, gives them their role and keeps their institution's details.",
    },
    institution_kinds: null,
    scoped: false,
    requires_second_factor: true,
    permissions: [
      "member.read",
      "member.invite",
      "member.update",
      "role.read",
      "role.update",
      "institution.read",
      "institution.update",
      "audit.read",
      "audit.verify",
      "establishment.read",
    ],
  },
]
