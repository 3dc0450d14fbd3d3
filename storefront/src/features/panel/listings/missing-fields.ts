import type { Missing } from "./listing-states"

/** The field of the form where what is missing is put right; its control has the id `listing-<field>`. */
export const MISSING_FIELDS: Readonly<Record<Missing, string>> = {
  workshop: "workshop_id",
  title: "title_es",
  description: "description_es",
  technique: "technique_es",
  materials: "materials",
  price: "price",
  weight: "weight",
  stock: "stock",
  variants: "how_many",
  makers: "makers",
  agreed_pay: "agreed_pay",
  photo: "photos",
  photo_alt: "photos",
  photo_pending: "photos",
}
