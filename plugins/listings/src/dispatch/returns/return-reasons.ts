/** Why something comes back, as staff choose it. */
export const RETURN_REASONS = [
  "defect",
  "damaged_on_the_way",
  "wrong_piece",
  "not_as_shown",
  "regret",
  "not_delivered",
  "other",
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export const RETURN_REASON_WORDS: Readonly<Record<ReturnReason, { es: string; en: string }>> = {
  defect: { es: "Tiene un defecto", en: "It has a defect" },
  damaged_on_the_way: { es: "Llegó dañado", en: "It arrived damaged" },
  wrong_piece: { es: "Se envió otra cosa", en: "Something else was sent" },
  not_as_shown: { es: "No es como en la foto", en: "It is not as in the photo" },
  regret: { es: "El comprador cambió de idea", en: "The buyer changed their mind" },
  not_delivered: { es: "No se pudo entregar", en: "It could not be delivered" },
  other: { es: "Otro motivo", en: "Another reason" },
}
