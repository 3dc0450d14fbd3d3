import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { anyId, calendarDay, type ListSpec, oneOf } from "../table/list-spec"

export const REGISTRATION_STATUSES = ["current", "expiring", "upcoming", "expired", "cancelled"] as const
export const COMPETENCE_STATUSES = ["current", "expiring", "expired"] as const
export const TRAINING_KINDS = ["training", "assistance"] as const

/** The lines of CLANAR, the only ones that the National Register of Artisans has; a test asks the backend. */
export const REGISTER_LINES = CRAFT_LINE_CODES.slice(0, 16)

/** Entries in the National Register of Artisans, `/panel/registro-nacional`, those that expire first at the top. */
export const REGISTRATIONS_LIST: ListSpec = {
  path: "/panel/registro-nacional",
  api: "/staff/registrations",
  sorts: {
    vence: "expires_on",
    desde: "registered_on",
    codigo: "artisan",
    linea: "craft_line",
    establecimiento: "establishment",
  },
  defaultSort: "vence",
  filters: {
    estado: oneOf("status", REGISTRATION_STATUSES),
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    artesano: anyId("artisan_id"),
    linea: oneOf("craft_line", REGISTER_LINES),
    desde: calendarDay("expires_after"),
    hasta: calendarDay("expires_before"),
  },
}

/** Competence certificates, `/panel/competencias`, the latest first. */
export const COMPETENCES_LIST: ListSpec = {
  path: "/panel/competencias",
  api: "/staff/competences",
  sorts: {
    emitido: "issued_on",
    vence: "expires_on",
    codigo: "artisan",
    entidad: "body",
    norma: "standard",
    establecimiento: "establishment",
  },
  defaultSort: "-emitido",
  filters: {
    estado: oneOf("status", COMPETENCE_STATUSES),
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    artesano: anyId("artisan_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    desde: calendarDay("issued_after"),
    hasta: calendarDay("issued_before"),
  },
}

/** Trainings and technical assistance, `/panel/capacitaciones`, the latest first. */
export const TRAININGS_LIST: ListSpec = {
  path: "/panel/capacitaciones",
  api: "/staff/trainings",
  sorts: {
    empieza: "starts_on",
    tema: "topic",
    horas: "hours",
    participantes: "attendee_count",
    establecimiento: "establishment",
  },
  defaultSort: "-empieza",
  filters: {
    tipo: oneOf("kind", TRAINING_KINDS),
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    artesano: anyId("artisan_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    desde: calendarDay("from"),
    hasta: calendarDay("to"),
  },
}
