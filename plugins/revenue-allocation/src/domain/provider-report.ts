import { readTable, type TableColumns } from "@tejido/provenance/domain/csv-table"
import { centimos, formatCentimos, ZERO, type Centimos } from "./centimos"
import { readAmount } from "./provider-amount"
import {
  GENERIC_COLUMNS,
  stripeActivityColumns,
  stripePayoutColumns,
  type ReportCells,
  type ReportField,
} from "./provider-columns"
import { genericKind, stripeKind } from "./provider-kind"
import type { ProviderLine, ProviderLineKind } from "./provider-line"
import { readMoment } from "./provider-moment"
import type { ReportProblem, ReportProblemCode } from "./provider-problem"

/** A form in which reports come. */
export type ReportForm = "generic" | "stripe_activity" | "stripe_payouts"

/** A report as it was read. With any problem nothing of it can be used. */
export type ProviderReport = {
  form: ReportForm | null
  /** Rows that have something in them. */
  rows: number
  lines: ProviderLine[]
  /** In the order of the file; all of them. */
  problems: ReportProblem[]
}

type Form = {
  form: ReportForm
  columns: TableColumns
  zone: string
  kindOf: (cell: string) => ProviderLineKind | null
}

const stripe = (form: ReportForm, columns: TableColumns): Form => ({
  ...{ form, columns },
  zone: "Z",
  kindOf: stripeKind,
})

// Of days that Stripe tells twice, in UTC and in a zone that the file does not name, the first is taken.
const FORMS: readonly Form[] = [
  { form: "generic", columns: GENERIC_COLUMNS, zone: "-05:00", kindOf: genericKind },
  stripe("stripe_activity", stripeActivityColumns("created_utc")),
  stripe("stripe_activity", stripeActivityColumns("created")),
  stripe("stripe_payouts", stripePayoutColumns("effective_at_utc")),
  stripe("stripe_payouts", stripePayoutColumns("effective_at")),
]

/** A clock that is a little ahead is not a mistake; a day ahead is. */
const AHEAD_MS = 24 * 60 * 60 * 1000

/**
 * Reads a provider's report: our own form or one of Stripe's, told apart by their headings; see
 * `docs/provider-report.md`. Of Stripe's many columns only those are read that say what moved: who the buyer was never
 * gets further than this. Every problem is found, also several of one row.
 * @param now nothing can have happened later
 */
export function readProviderReport(text: string, now: Date): ProviderReport {
  const known = formOf(text)
  if (!known) {
    const table = readTable(text, GENERIC_COLUMNS)
    const stranger = table.problems.find(({ code }) => code === "unknown_column")
    const unknown: ReportProblem = {
      ...{ line: 1, column: null, code: "unknown_form" },
      detail: stranger?.column ?? "",
    }
    // Where every heading is one of ours, it is our form with something missing.
    const own = table.problems.filter(
      ({ code }) => !stranger || (code !== "missing_column" && code !== "unknown_column")
    )
    return { form: null, rows: 0, lines: [], problems: own.length ? own : [unknown] }
  }
  const { form, columns } = known
  const table = readTable(text, columns, form === "generic" ? [] : strangers(text, columns))
  const problems: ReportProblem[] = [...table.problems]
  const lines: { line: number; charge: string | null; category: string | null; movement: ProviderLine }[] = []
  for (const { line, values } of table.rows) {
    const cells = values as ReportCells
    const found = readLine(cells, known, now)
    if ("movement" in found) {
      const charge = cells.charge ?? cells.payment ?? null
      lines.push({ line, charge, category: cells.kind, movement: found.movement })
    } else {
      problems.push(
        ...found.wrong.map(({ field, code, detail }) => ({
          ...{ line, column: table.headingOf(field), code },
          detail,
        }))
      )
    }
  }
  const whole = withoutReversals(lines)
  problems.push(...repeated(whole))
  return {
    form,
    rows: table.count,
    // What moved nothing says nothing.
    lines: whole.map(({ movement }) => movement).filter(({ gross, fee }) => gross !== 0n || fee !== 0n),
    problems: problems.sort((a, b) => a.line - b.line),
  }
}

/** The form whose required headings are all there. */
function formOf(text: string): Form | null {
  const misses = ({ columns }: Form) =>
    readTable(text, columns, strangers(text, columns)).problems.some(
      ({ code }) => code === "missing_column" || code === "empty_file"
    )
  return FORMS.find((form) => !misses(form)) ?? null
}

/** Every heading that something is wrong with; only those that the form does not know can be passed over. */
function strangers(text: string, columns: TableColumns): string[] {
  const { problems } = readTable(text, columns)
  return problems.flatMap(({ column }) => (column ? [column] : []))
}

type Wrong = { field: ReportField; code: ReportProblemCode; detail: string }

function readLine(
  cells: ReportCells,
  form: Form,
  now: Date
): { movement: ProviderLine } | { wrong: Wrong[] } {
  const wrong: Wrong[] = []
  const refuse = (field: ReportField, code: ReportProblemCode, detail: string) => {
    wrong.push({ field, code, detail: detail.length > 40 ? `${detail.slice(0, 39)}…` : detail })
  }
  const told = (field: ReportField) => cells[field] ?? ""
  const amountOf = (field: "gross" | "fee" | "net"): Centimos | null => {
    if (!told(field)) return null
    const amount = readAmount(told(field))
    if (amount === null) refuse(field, "bad_amount", told(field))
    return amount
  }

  const occurred_at = readMoment(told("occurred_at"), form.zone)
  if (!occurred_at) refuse("occurred_at", "bad_moment", told("occurred_at"))
  else if (occurred_at.getTime() > now.getTime() + AHEAD_MS) {
    refuse("occurred_at", "moment_in_future", told("occurred_at"))
  }
  const kind = form.kindOf(told("kind"))
  if (!kind) refuse("kind", "bad_line_kind", told("kind"))
  const reference = told("reference")
  const payment_reference = cells.payment ?? cells.charge ?? null
  if (!isReference(reference)) refuse("reference", "bad_reference", reference)
  if (payment_reference !== null && !isReference(payment_reference)) {
    refuse("payment", "bad_reference", payment_reference)
  }
  const currency = told("currency") || "PEN"
  if (currency.toUpperCase() !== "PEN") refuse("currency", "other_currency", currency)

  const gross = amountOf("gross")
  const fee = amountOf("fee") ?? ZERO
  const stated = amountOf("net")
  if (wrong.length || gross === null || !kind || !occurred_at) return { wrong }
  const net = centimos(gross - fee)
  if (stated !== null && stated !== net) refuse("net", "does_not_add_up", formatCentimos(net))
  if (!isSignOf(kind, gross)) refuse("gross", "wrong_sign", told("gross"))
  // Stripe has a category of its own for a payout that came back.
  if (form.form !== "generic" && told("kind") === "payout" && gross > 0n)
    refuse("gross", "wrong_sign", told("gross"))
  return wrong.length
    ? { wrong }
    : { movement: { kind, reference, payment_reference, occurred_at, gross, fee, net } }
}

const isReference = (text: string) => /^[\w.:/#+=-]{1,120}$/.test(text)

/** Fees can be given back, a payout can come back, an adjustment is whatever it is. */
function isSignOf(kind: ProviderLineKind, gross: Centimos): boolean {
  if (kind === "capture" || kind === "dispute_reversal") return gross >= 0n
  return kind === "refund" || kind === "dispute" ? gross <= 0n : true
}

/**
 * Stripe tells a payment that was captured in part as a charge of the whole and a reversal of the rest: together they
 * are what was captured. A reversal without its charge in the same file stays what a person has to explain.
 */
function withoutReversals<
  Line extends { charge: string | null; category: string | null; movement: ProviderLine },
>(lines: readonly Line[]): Line[] {
  const reversed = lines.filter(({ category }) => category === "partial_capture_reversal")
  const captures = new Map<string | null, Line>(
    lines.flatMap((line) => (line.movement.kind === "capture" && line.charge ? [[line.charge, line]] : []))
  )
  const taken = new Set<Line>()
  const changed = new Map<Line, ProviderLine>()
  for (const reversal of reversed) {
    const capture = captures.get(reversal.charge)
    if (!capture) continue
    const { gross, fee, net } = reversal.movement
    const before = changed.get(capture) ?? capture.movement
    taken.add(reversal)
    changed.set(capture, {
      ...before,
      gross: centimos(before.gross + gross),
      fee: centimos(before.fee + fee),
      net: centimos(before.net + net),
    })
  }
  return lines
    .filter((line) => !taken.has(line))
    .map((line) => ({ ...line, movement: changed.get(line) ?? line.movement }))
}

/** A movement can stand in a report once. */
function repeated(lines: readonly { line: number; movement: ProviderLine }[]): ReportProblem[] {
  const first = new Map<string, number>()
  return lines.flatMap(({ line, movement: { kind, reference } }) => {
    const key = `${kind} ${reference}`
    const before = first.get(key)
    if (before === undefined) first.set(key, line)
    return before === undefined
      ? []
      : [{ line, column: null, code: "repeated_reference" as const, detail: before }]
  })
}
