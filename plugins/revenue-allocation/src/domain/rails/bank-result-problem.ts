import type { Words } from "@tejido/institutions/domain/permissions"

type Wording = (detail: string | number) => Words

const say =
  (es: string, en: string): Wording =>
  (detail) => ({ es: es.replace("{}", String(detail)), en: en.replace("{}", String(detail)) })

/** Everything that can be wrong with a bank's file of results, in words; `{}` is the detail. */
const PROBLEMS = {
  unreadable_text: say(
    "El archivo tiene letras que no se pueden leer.",
    "The file has letters that cannot be read."
  ),
  empty_file: say("El archivo no tiene filas.", "The file has no rows."),
  unclosed_quote: say(
    "Hay una comilla que se abre y no se cierra: desde aquí no se puede leer.",
    "A quotation mark opens and never closes: nothing can be read from here on."
  ),
  too_many_rows: say("El archivo tiene más de {} filas.", "The file has more than {} rows."),
  no_header: say(
    "La primera fila debe ser la cabecera: C, lote, fecha, cantidad, total.",
    "The first row must be the header: C, batch, date, count, total."
  ),
  second_header: say("Hay otra cabecera.", "There is another header."),
  bad_kind: say("«{}» no es un tipo de fila: C o R.", "“{}” is not a kind of row: C or R."),
  wrong_cells: say("La fila no tiene las {} celdas que le tocan.", "The row does not have its {} cells."),
  bad_batch: say("«{}» no es un número de lote.", "“{}” is not the number of a batch."),
  other_batch: say("El archivo es del lote {}, no de este.", "The file is of batch {}, not of this one."),
  bad_count: say("«{}» no es una cantidad.", "“{}” is not a count."),
  wrong_count: say(
    "La cabecera dice otra cantidad: hay {} filas.",
    "The header says another count: there are {} rows."
  ),
  wrong_total: say(
    "La cabecera dice otro total: las filas suman {}.",
    "The header says another total: the rows add up to {}."
  ),
  bad_amount: say("«{}» no es un monto como 1234.50.", "“{}” is not an amount such as 1234.50."),
  bad_date: say(
    "«{}» no es una fecha: 31/12/2026 o 2026-12-31.",
    "“{}” is not a date: 31/12/2026 or 2026-12-31."
  ),
  bad_outcome: say(
    "«{}» no es un resultado: pagado, rechazado o devuelto.",
    "“{}” is not an outcome: paid, rejected or returned."
  ),
  missing_reason: say("Falta el motivo.", "The reason is missing."),
  long_reason: say("El motivo tiene más de {} caracteres.", "The reason has more than {} characters."),
  unknown_reference: say(
    "La referencia «{}» no es de este lote.",
    "The reference “{}” is not of this batch."
  ),
  repeated_reference: say("La referencia ya está en la línea {}.", "The reference is on line {} already."),
  amount_differs: say("El monto del pago es {}.", "The payout's amount is {}."),
  not_sent: say("Este pago no se envió.", "This payout was not sent."),
  before_sent: say("La fecha es anterior al envío, que fue el {}.", "The date is before it was sent, on {}."),
  in_future: say("La fecha todavía no llega.", "The date is yet to come."),
  rejected_after_paid: say(
    "Ya figura como pagado el {}: un pago hecho se devuelve, no se rechaza.",
    "It was paid on {}: a payment that was made is returned, not rejected."
  ),
  return_before_payment: say(
    "La devolución es anterior al pago, que fue el {}.",
    "The return is before the payment, on {}."
  ),
  paid_after_return: say(
    "Ya figura como devuelto el {} y ese dinero volvió a la cuenta.",
    "It came back on {} already, and the money went back to its account."
  ),
} as const satisfies Record<string, Wording>

export type BankResultProblemCode = keyof typeof PROBLEMS

/** Something that is wrong, with the line of the file counted from 1. */
export type BankResultProblem = { line: number; code: BankResultProblemCode; detail?: string | number }

/** What a problem is, in words of the reader. */
export function bankResultWords({ code, detail = "" }: BankResultProblem, locale: "es" | "en"): string {
  return PROBLEMS[code](detail)[locale]
}
