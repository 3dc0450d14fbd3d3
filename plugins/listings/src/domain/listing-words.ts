import type { Words } from "@tejido/institutions/domain/permissions"
import type { EditState, ListingState } from "./listing-state"
import type { Missing } from "./missing"

/** Where a listing is, as files name it. */
export const STATE_WORDS: Record<ListingState, Words> = {
  draft: { es: "Borrador", en: "Draft" },
  submitted: { es: "En revisión", en: "In review" },
  changes_requested: { es: "Con cambios pedidos", en: "Changes asked for" },
  published: { es: "Publicada", en: "Published" },
  withdrawn: { es: "Retirada", en: "Withdrawn" },
}

/** Where the edits of a published listing are, as files name it. */
export const EDIT_STATE_WORDS: Record<EditState, Words> = {
  draft: { es: "Cambios en borrador", en: "Edits in draft" },
  submitted: { es: "Cambios en revisión", en: "Edits in review" },
  changes_requested: { es: "Cambios devueltos", en: "Edits sent back" },
}

/** What is still missing, as files name it. */
export const MISSING_WORDS: Record<Missing, Words> = {
  workshop: { es: "taller", en: "workshop" },
  title: { es: "nombre", en: "name" },
  description: { es: "descripción", en: "description" },
  technique: { es: "técnica", en: "technique" },
  materials: { es: "materiales", en: "materials" },
  price: { es: "precio", en: "price" },
  weight: { es: "peso", en: "weight" },
  stock: { es: "cantidad", en: "count" },
  variants: { es: "variantes", en: "variants" },
  makers: { es: "quién la hizo", en: "makers" },
  agreed_pay: { es: "pago acordado", en: "agreed pay" },
  photo: { es: "foto", en: "photo" },
  photo_alt: { es: "texto de una foto", en: "words for a photo" },
  photo_pending: { es: "foto en proceso", en: "photo in the making" },
}
