import type { Visibility, WorkshopMode } from "./public-view"

type Words = { es: string; en: string }

/** How people call the modes of a workshop. */
export const MODE_WORDS: Record<WorkshopMode, Words> = {
  own_account: { es: "Por cuenta propia", en: "Own account" },
  inpe_workshop: { es: "Taller del establecimiento", en: "Workshop of the establishment" },
  company: { es: "Con empresa", en: "With a company" },
  training: { es: "Formación", en: "Training" },
}

/** Whom an establishment holds. */
export const SEX_WORDS: Record<"men" | "women" | "mixed", Words> = {
  men: { es: "Varones", en: "Men" },
  women: { es: "Mujeres", en: "Women" },
  mixed: { es: "Mixto", en: "Mixed" },
}

/** How an establishment appears in the shop. */
export const VISIBILITY_WORDS: Record<Visibility, Words> = {
  name: { es: "Con su nombre", en: "By its name" },
  region: { es: "Solo su región", en: "Only its region" },
}
