import type { Words } from "@tejido/institutions/domain/permissions"
import type { TrainingKind } from "./csv-cells"
import type { RegistrationStatus } from "./registration"

/** How people call where an entry of the register is in its life. */
export const REGISTRATION_STATUS_WORDS: Record<RegistrationStatus, Words> = {
  current: { es: "Vigente", en: "Current" },
  expiring: { es: "Por vencer", en: "Expiring" },
  upcoming: { es: "Todavía no empieza", en: "Not begun yet" },
  expired: { es: "Vencido", en: "Expired" },
  cancelled: { es: "Anulado", en: "Cancelled" },
}

/** How people call the kinds of instruction. */
export const TRAINING_KIND_WORDS: Record<TrainingKind, Words> = {
  training: { es: "Capacitación", en: "Training" },
  assistance: { es: "Asistencia técnica", en: "Technical assistance" },
}
