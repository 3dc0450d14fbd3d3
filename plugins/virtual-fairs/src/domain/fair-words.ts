import type { Words } from "@tejido/institutions/domain/permissions"
import type { ApplicationState, DecisionReason } from "./application"
import type { EnquiryState } from "./enquiry"
import type { FairMode, ZoneKind } from "./fair-content"
import type { EventKind } from "./fair-event"
import type { FairState } from "./fair-state"

/** Where a fair is, as files name it. */
export const FAIR_STATE_WORDS: Record<FairState, Words> = {
  draft: { es: "Borrador", en: "Draft" },
  call: { es: "Convocatoria abierta", en: "Call open" },
  selection: { es: "En selección", en: "Selecting" },
  announced: { es: "Anunciada", en: "Announced" },
  live: { es: "En marcha", en: "Live" },
  closed: { es: "Cerrada", en: "Closed" },
  archived: { es: "Archivada", en: "Archived" },
  cancelled: { es: "Cancelada", en: "Cancelled" },
}

export const FAIR_MODE_WORDS: Record<FairMode, Words> = {
  virtual: { es: "Virtual", en: "Virtual" },
  in_person: { es: "Presencial", en: "In person" },
  both: { es: "Virtual y presencial", en: "Virtual and in person" },
}

export const ZONE_KIND_WORDS: Record<ZoneKind, Words> = {
  craft_line: { es: "Línea artesanal", en: "Craft line" },
  region: { es: "Región", en: "Region" },
  theme: { es: "Tema", en: "Theme" },
}

/** Where an application is, as files and mails name it. */
export const APPLICATION_STATE_WORDS: Record<ApplicationState, Words> = {
  draft: { es: "Borrador", en: "Draft" },
  submitted: { es: "Enviada", en: "Sent" },
  accepted: { es: "Aceptada", en: "Accepted" },
  waitlisted: { es: "En lista de espera", en: "On the waiting list" },
  declined: { es: "No aceptada", en: "Not accepted" },
  withdrawn: { es: "Retirada", en: "Withdrawn" },
}

/** Why a workshop was not taken, as files and mails say it to those who sent the application. */
export const DECISION_REASON_WORDS: Record<DecisionReason, Words> = {
  no_room: { es: "no quedan puestos en la zona", en: "no stand is left in the zone" },
  technique: { es: "la técnica o el acabado", en: "technique or finish" },
  presentation: { es: "la presentación de la solicitud", en: "how the application is presented" },
  few_pieces: { es: "hay muy pocas piezas", en: "too few pieces" },
  prices: { es: "los precios de feria", en: "the fair prices" },
  zone: { es: "las piezas no corresponden a la zona", en: "the pieces do not belong in the zone" },
  rules: { es: "no cumple las bases", en: "it does not meet the rules" },
  other: { es: "otro motivo", en: "another reason" },
}

/** What happens at a fair, as files and calendars name it. */
export const EVENT_KIND_WORDS: Record<EventKind, Words> = {
  opening: { es: "Inauguración", en: "Opening" },
  talk: { es: "Charla", en: "Talk" },
  demonstration: { es: "Demostración", en: "Demonstration" },
  workshop: { es: "Taller abierto", en: "Open workshop" },
  music: { es: "Música", en: "Music" },
  closing: { es: "Clausura", en: "Closing" },
}

/** Where an enquiry is, as files name it. */
export const ENQUIRY_STATE_WORDS: Record<EnquiryState, Words> = {
  open: { es: "Por responder", en: "To answer" },
  answered: { es: "Respondida", en: "Answered" },
  closed: { es: "Cerrada", en: "Closed" },
}
