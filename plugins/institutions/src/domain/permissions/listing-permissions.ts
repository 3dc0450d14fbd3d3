import type { PermissionEntry } from "./permission-entry"

/** What staff can be allowed to do about what is for sale: listings, stock, dispatches. */
export const LISTING_PERMISSIONS = {
  "listing.read": {
    resource: "listing",
    action: "read",
    reach: "establishment",
    words: { es: "Ver las publicaciones", en: "See listings" },
  },
  "listing.update": {
    resource: "listing",
    action: "update",
    reach: "establishment",
    words: {
      es: "Escribir publicaciones, subir fotos, importar y enviar a revisión",
      en: "Write listings, upload photos, import and send for review",
    },
  },
  "listing.review": {
    resource: "listing",
    action: "review",
    reach: "establishment",
    words: {
      es: "Revisar publicaciones: aprobar o pedir cambios",
      en: "Review listings: approve or ask for changes",
    },
  },
  "listing.withdraw": {
    resource: "listing",
    action: "withdraw",
    reach: "establishment",
    words: { es: "Retirar publicaciones de la tienda", en: "Withdraw listings from the shop" },
  },
  "stock.read": {
    resource: "stock",
    action: "read",
    reach: "establishment",
    words: { es: "Ver las existencias", en: "See the stock" },
  },
  "stock.update": {
    resource: "stock",
    action: "update",
    reach: "establishment",
    words: {
      es: "Contar y ajustar existencias, registrar ventas en feria",
      en: "Count and adjust stock, record sales at fairs",
    },
  },
  "dispatch.read": {
    resource: "dispatch",
    action: "read",
    reach: "establishment",
    words: { es: "Ver los despachos y las devoluciones", en: "See dispatches and returns" },
  },
  "dispatch.update": {
    resource: "dispatch",
    action: "update",
    reach: "establishment",
    words: {
      es: "Despachar lo vendido y recibir devoluciones, con los datos de quien recibe",
      en: "Dispatch what sold and receive returns, with the recipient's details",
    },
  },
} as const satisfies Record<string, PermissionEntry>
