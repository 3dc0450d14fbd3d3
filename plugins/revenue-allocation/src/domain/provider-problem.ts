import type { Words } from "@tejido/institutions/domain/permissions"
import type { ProblemCode as TableProblemCode } from "@tejido/provenance/domain/csv-problem"
import { problemWords } from "@tejido/provenance/domain/csv-problem"

const say = (es: string, en: string): Words => ({ es, en })

/** What can be wrong with a provider's report besides being no table; `{}` is the detail. */
const PROBLEMS = {
  unknown_form: say(
    "El encabezado no es de un reporte que se conozca: ni el formato propio ni los de Stripe (columna «{}»).",
    "The headings are of no report that is known: neither our own form nor Stripe's (column “{}”)."
  ),
  bad_moment: say(
    "«{}» no es una fecha: escríbala como 2026-12-31 14:05 o 31/12/2026 14:05.",
    "“{}” is not a date: write 2026-12-31 14:05 or 31/12/2026 14:05."
  ),
  moment_in_future: say("«{}» todavía no llega.", "“{}” has not come yet."),
  bad_amount: say(
    "«{}» no es un monto en soles con dos decimales a lo más.",
    "“{}” is not an amount in soles with at most two decimals."
  ),
  bad_line_kind: say("«{}» no es un tipo de movimiento.", "“{}” is not a kind of movement."),
  bad_reference: say(
    "«{}» no puede ser una referencia: letras, cifras y signos, sin espacios.",
    "“{}” cannot be a reference: letters, digits and signs, no blanks."
  ),
  other_currency: say("«{}»: solo se concilian soles (PEN).", "“{}”: only soles (PEN) can be reconciled."),
  wrong_sign: say(
    "El signo de «{}» no es el de este tipo de movimiento: lo que entra es positivo, lo que sale negativo.",
    "The sign of “{}” is not that of this kind of movement: what comes in is positive, what goes out negative."
  ),
  does_not_add_up: say(
    "El neto no es el bruto menos la comisión: debería ser {}.",
    "The net is not the gross less the fee: it should be {}."
  ),
  repeated_reference: say("Repite la línea {} del archivo.", "It repeats line {} of the file."),
} as const satisfies Record<string, Words>

export type ReportProblemCode = keyof typeof PROBLEMS | TableProblemCode

/** Something that is wrong with a report, where: the line of the file from 1, and the heading as the file has it. */
export type ReportProblem = {
  line: number
  column: string | null
  code: ReportProblemCode
  detail?: string | number
}

/** What a problem is, in words of the reader. */
export function reportProblemWords({ code, detail = "" }: ReportProblem, locale: "es" | "en"): string {
  return Object.hasOwn(PROBLEMS, code)
    ? PROBLEMS[code as keyof typeof PROBLEMS][locale].replace("{}", String(detail))
    : problemWords(code as TableProblemCode, locale, detail)
}
