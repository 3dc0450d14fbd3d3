import type { PermissionEntry } from "./permission-entry"

/** What staff can be allowed to do about how the shop's visitors find things. */
export const SEARCH_PERMISSIONS = {
  "search.read": {
    resource: "search",
    action: "read",
    reach: "all",
    words: {
      es: "Ver qué se busca en la tienda y qué palabras entiende el buscador",
      en: "See what is searched for in the shop and which words the search understands",
    },
  },
  "search.update": {
    resource: "search",
    action: "update",
    reach: "all",
    words: {
      es: "Cambiar las palabras que entiende el buscador",
      en: "Change the words that the search understands",
    },
  },
} as const satisfies Record<string, PermissionEntry>
