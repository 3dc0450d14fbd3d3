import type { Words } from "@tejido/institutions/domain/permissions"

/** What a problem's words are about: what was found, what was allowed, another line. */
export type ProblemDetail = string | number

type Wording = (detail: ProblemDetail) => Words

const say =
  (es: string, en: string): Wording =>
  (detail) => ({ es: es.replace("{}", String(detail)), en: en.replace("{}", String(detail)) })

/** Everything that can be wrong with an imported file or a row of it, in words; `{}` is the detail. */
const PROBLEMS = {
  unreadable_text: say(
    "El archivo tiene letras que no se pueden leer. Guárdelo como «CSV UTF-8» y vuelva a subirlo.",
    "The file has letters that cannot be read. Save it as “CSV UTF-8” and upload it again."
  ),
  empty_file: say("El archivo no tiene filas.", "The file has no rows."),
  unclosed_quote: say(
    "Hay una comilla que se abre y no se cierra: desde aquí no se puede leer.",
    "A quotation mark opens and never closes: nothing can be read from here on."
  ),
  too_many_rows: say("El archivo tiene más de {} filas.", "The file has more than {} rows."),
  missing_column: say("Falta la columna «{}».", "The column “{}” is missing."),
  unknown_column: say("No se conoce la columna «{}».", "There is no column “{}” here."),
  repeated_column: say("La columna «{}» está dos veces.", "The column “{}” is there twice."),
  too_many_cells: say(
    "La fila tiene más celdas que el encabezado: ponga entre comillas los textos que llevan el separador.",
    "The row has more cells than the heading: put quotes around texts that hold the separator."
  ),
  missing_value: say("Falta este dato.", "This is missing."),
  too_long: say("Tiene más de {} caracteres.", "It has more than {} characters."),
  too_many_people: say("Tiene más de {} participantes.", "It has more than {} people."),
  control_character: say(
    "Tiene caracteres que no son letras ni signos.",
    "It has characters that are neither letters nor signs."
  ),
  bad_date: say(
    "«{}» no es una fecha: escríbala como 31/12/2026 o 2026-12-31.",
    "“{}” is not a date: write 31/12/2026 or 2026-12-31."
  ),
  bad_number: say("«{}» no es un número entero de horas.", "“{}” is not a whole number of hours."),
  bad_code: say(
    "«{}» no tiene la forma de un código, como LUR-0142.",
    "“{}” is not a code such as LUR-0142."
  ),
  bad_craft_line: say("«{}» no es una línea artesanal.", "“{}” is not a craft line."),
  bad_region: say("«{}» no es una región del Perú.", "“{}” is not a region of Peru."),
  bad_kind: say(
    "«{}» no es «capacitación» ni «asistencia técnica».",
    "“{}” is neither “training” nor “technical assistance”."
  ),
  hours_out_of_range: say("Las horas van de 1 a 2000.", "Hours go from 1 to 2000."),
  date_in_future: say("Es una fecha que todavía no llega.", "This day has not come yet."),
  date_too_old: say("Es una fecha anterior a 1990.", "This day is before 1990."),
  dates_out_of_order: say("Termina antes de empezar.", "It ends before it begins."),
  term_too_long: say("Dura más de {} años.", "It lasts more than {} years."),
  unknown_artisan: say("No hay una artesana o artesano con el código {}.", "There is no artisan {}."),
  artisan_gone: say(
    "{} ya salió o pidió borrar sus datos: no se registra nada nuevo.",
    "{} left or had their data erased: nothing new is recorded."
  ),
  unknown_establishment: say("No hay un establecimiento «{}».", "There is no establishment “{}”."),
  unknown_workshop: say(
    "No hay un taller «{}» en el establecimiento.",
    "There is no workshop “{}” in the establishment."
  ),
  attendee_not_there: say(
    "{} no estaba en el establecimiento en esas fechas.",
    "{} was not at the establishment on those days."
  ),
  repeated_attendee: say("{} está dos veces.", "{} is there twice."),
  line_not_in_register: say(
    "El Registro Nacional del Artesano no tiene la línea «{}».",
    "The National Register of Artisans has no line “{}”."
  ),
  number_of_another: say(
    "Este número ya es de otra persona.",
    "This number already belongs to somebody else."
  ),
  already_recorded: say("Ya está registrado.", "This is recorded already."),
  term_overlaps: say(
    "Ya tiene un registro vigente en esta línea hasta el {}.",
    "They have an entry for this line already, until {}."
  ),
  repeated_in_file: say("Repite la línea {} del archivo.", "It repeats line {} of the file."),
  overlaps_in_file: say(
    "Se cruza con el registro de la línea {} del archivo.",
    "It overlaps with the entry on line {} of the file."
  ),
  number_in_file: say(
    "La línea {} da este número a otra persona.",
    "Line {} gives this number to somebody else."
  ),
  unknown_document: say(
    "No hay un documento así de esta persona.",
    "There is no such document of this person."
  ),
} as const satisfies Record<string, Wording>

export type ProblemCode = keyof typeof PROBLEMS

/** What a problem is, in words of the reader. */
export function problemWords(code: ProblemCode, locale: "es" | "en", detail: ProblemDetail = ""): string {
  return PROBLEMS[code](detail)[locale]
}
