import { anyId, type ListSpec, oneOf } from "../table/list-spec"

/** All fairs, `/panel/ferias`, the one that opens last first. */
export const FAIRS_LIST: ListSpec = {
  path: "/panel/ferias",
  api: "/staff/fairs",
  sorts: { abre: "opens_at", cierra: "closes_at", nombre: "title", estado: "state" },
  defaultSort: "-abre",
  filters: {
    estado: oneOf("state", [
      "draft",
      "call",
      "selection",
      "announced",
      "live",
      "closed",
      "archived",
      "cancelled",
    ]),
    modalidad: oneOf("mode", ["virtual", "in_person", "both"]),
  },
}

/** The page of one fair. */
export function fairPage(id: string): string {
  return `${FAIRS_LIST.path}/${encodeURIComponent(id)}`
}

/** A section of one fair: `/panel/ferias/<id>/programa`. */
export function fairSection(id: string, section: string): string {
  return `${fairPage(id)}/${section}`
}

/** Where an application is read, scored and decided by who runs the fair. */
export function scoringPage(applicationId: string): string {
  return `${FAIRS_LIST.path}/evaluar/${encodeURIComponent(applicationId)}`
}

/** Who applied to one fair, `/panel/ferias/<id>/solicitudes`, the latest first. */
export function applicationsList(fairId: string): ListSpec {
  return {
    path: fairSection(fairId, "solicitudes"),
    api: `/staff/fairs/${encodeURIComponent(fairId)}/applications`,
    sorts: {
      enviada: "submitted_at",
      taller: "workshop",
      zona: "zone",
      estado: "state",
      puntaje: "total",
    },
    defaultSort: "-enviada",
    filters: {
      estado: oneOf("state", ["draft", "submitted", "accepted", "waitlisted", "declined", "withdrawn"]),
      zona: anyId("zone_id"),
      establecimiento: anyId("establishment_id"),
    },
  }
}

/** The stands of one fair, `/panel/ferias/<id>/puestos`, as they stand. */
export function standsList(fairId: string): ListSpec {
  return {
    path: fairSection(fairId, "puestos"),
    api: `/staff/fairs/${encodeURIComponent(fairId)}/stands`,
    sorts: { lugar: "place", taller: "workshop", vendidas: "sold" },
    defaultSort: "lugar",
    filters: {
      zona: anyId("zone_id"),
      establecimiento: anyId("establishment_id"),
      cerrado: oneOf("closed", ["yes", "no"]),
    },
  }
}

/** The programme of one fair, `/panel/ferias/<id>/programa`, as things happen. */
export function programmeList(fairId: string): ListSpec {
  return {
    path: fairSection(fairId, "programa"),
    api: `/staff/fairs/${encodeURIComponent(fairId)}/events`,
    sorts: { empieza: "starts_at" },
    defaultSort: "empieza",
    filters: {},
  }
}
