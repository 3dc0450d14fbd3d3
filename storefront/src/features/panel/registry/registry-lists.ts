import { CRAFT_LINE_CODES } from "../../../config/craft-lines"
import { anyId, calendarDay, type ListSpec, oneOf } from "../table/list-spec"
import { ARTISAN_STATUSES, CONSENT_PURPOSES } from "./registry"

/** The 24 departments and Callao. */
export const DEPARTMENTS = [
  "Amazonas",
  "Áncash",
  "Apurímac",
  "Arequipa",
  "Ayacucho",
  "Cajamarca",
  "Callao",
  "Cusco",
  "Huánuco",
  "Huancavelica",
  "Ica",
  "Junín",
  "La Libertad",
  "Lambayeque",
  "Lima",
  "Loreto",
  "Madre de Dios",
  "Moquegua",
  "Pasco",
  "Piura",
  "Puno",
  "San Martín",
  "Tacna",
  "Tumbes",
  "Ucayali",
] as const
export const SEXES = ["men", "women", "mixed"] as const
export const VISIBILITIES = ["name", "region"] as const
export const WORKSHOP_MODES = ["own_account", "inpe_workshop", "company", "training"] as const

/** The list of prisons, `/panel/establecimientos`. */
export const ESTABLISHMENTS_LIST: ListSpec = {
  path: "/panel/establecimientos",
  api: "/staff/establishments",
  sorts: {
    nombre: "name",
    codigo: "code",
    departamento: "department",
    internos: "population",
    talleres: "workshop_count",
    artesanos: "artisan_count",
  },
  defaultSort: "nombre",
  filters: {
    departamento: oneOf("department", DEPARTMENTS),
    poblacion: oneOf("sex", SEXES),
    tienda: oneOf("visibility", VISIBILITIES),
  },
}

/** The list of workshops, `/panel/talleres`. */
export const WORKSHOPS_LIST: ListSpec = {
  path: "/panel/talleres",
  api: "/staff/workshops",
  sorts: {
    nombre: "name",
    linea: "craft_line",
    establecimiento: "establishment",
    modalidad: "mode",
    artesanos: "artisan_count",
    productos: "product_count",
  },
  defaultSort: "nombre",
  filters: {
    establecimiento: anyId("establishment_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    modalidad: oneOf("mode", WORKSHOP_MODES),
    historia: oneOf("has_story", ["true", "false"]),
    cerrado: oneOf("closed", ["true", "false"]),
  },
}

/** The list of artisans, `/panel/artesanos`. */
export const ARTISANS_LIST: ListSpec = {
  path: "/panel/artesanos",
  api: "/staff/artisans",
  sorts: { codigo: "code", apodo: "alias", taller: "workshop", establecimiento: "establishment" },
  defaultSort: "codigo",
  filters: {
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    linea: oneOf("craft_line", CRAFT_LINE_CODES),
    apodo: oneOf("alias_public", ["true", "false"]),
    estado: oneOf("status", ARTISAN_STATUSES),
    inscripcion: oneOf("registered", ["true", "false"]),
    consiente: oneOf("consent", CONSENT_PURPOSES),
  },
}

/** The list of agreements with companies, `/panel/convenios`. */
export const AGREEMENTS_LIST: ListSpec = {
  path: "/panel/convenios",
  api: "/staff/agreements",
  sorts: { vence: "until_on", empresa: "company_name", taller: "workshop" },
  defaultSort: "vence",
  filters: {
    establecimiento: anyId("establishment_id"),
    taller: anyId("workshop_id"),
    vence_antes: calendarDay("ends_before"),
  },
}
