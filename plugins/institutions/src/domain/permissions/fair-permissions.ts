import type { PermissionEntry } from "./permission-entry"

/** What staff can be allowed to do about fairs. Applications and stands belong to establishments, a fair to nobody. */
export const FAIR_PERMISSIONS = {
  "fair.read": {
    resource: "fair",
    action: "read",
    reach: "establishment",
    words: {
      es: "Ver las ferias, sus solicitudes y sus puestos",
      en: "See fairs, their applications and stands",
    },
  },
  "fair.update": {
    resource: "fair",
    action: "update",
    reach: "all",
    words: {
      es: "Organizar ferias: fechas, zonas, criterios, publicar y cancelar",
      en: "Run fairs: dates, zones, criteria, publish and cancel",
    },
  },
  "fair.select": {
    resource: "fair",
    action: "select",
    reach: "all",
    words: {
      es: "Evaluar las solicitudes de los talleres y decidir",
      en: "Score workshops' applications and decide",
    },
  },
  "fair.apply": {
    resource: "fair",
    action: "apply",
    reach: "establishment",
    words: { es: "Postular talleres a una feria", en: "Apply to a fair for workshops" },
  },
  "fair.till": {
    resource: "fair",
    action: "till",
    reach: "establishment",
    words: { es: "Vender en la mesa de una feria", en: "Sell at the table of a fair" },
  },
  "fair.report": {
    resource: "fair",
    action: "report",
    reach: "establishment",
    words: {
      es: "Ver el informe de una feria: visitas y ventas",
      en: "See the report of a fair: visits and sales",
    },
  },
  "stand.update": {
    resource: "stand",
    action: "update",
    reach: "establishment",
    words: {
      es: "Arreglar puestos de feria: historia, productos y precios de feria",
      en: "Arrange fair stands: story, products and fair prices",
    },
  },
  "enquiry.read": {
    resource: "enquiry",
    action: "read",
    reach: "establishment",
    words: { es: "Ver las consultas por mayor", en: "See wholesale enquiries" },
  },
  "enquiry.answer": {
    resource: "enquiry",
    action: "answer",
    reach: "establishment",
    words: { es: "Responder las consultas por mayor", en: "Answer wholesale enquiries" },
  },
} as const satisfies Record<string, PermissionEntry>
