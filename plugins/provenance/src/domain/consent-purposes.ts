type Words = { es: string; en: string }

/** What an artisan can agree to, each by itself (design P3). None is ever a condition of selling. */
export type ConsentPurpose = "alias_shown" | "story_shown" | "photo_shown" | "family_statement"
export const CONSENT_PURPOSES = ["alias_shown", "story_shown", "photo_shown", "family_statement"] as [
  ConsentPurpose,
  ...ConsentPurpose[],
]

/** How people call the purposes. */
export const PURPOSE_WORDS: Record<ConsentPurpose, Words> = {
  alias_shown: { es: "Mostrar su apodo", en: "Showing their alias" },
  story_shown: { es: "Mostrar su historia", en: "Showing their story" },
  photo_shown: {
    es: "Mostrar fotos de sus manos o de su trabajo",
    en: "Showing pictures of their hands or work",
  },
  family_statement: {
    es: "Enviar a su familia el estado de cuenta por correo",
    en: "Sending their family the statement by e-mail",
  },
}
