import type { PermissionEntry } from "./permission-entry"

/** What staff can be allowed to do about prisons, workshops, artisans and what they make. */
export const MAKER_PERMISSIONS = {
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
} as const satisfies Record<string, PermissionEntry>
