/** What stands in a form, by field name; fields with several values are lists. */
export type FormValues = Record<string, string | string[]>

export type FormNotice = {
  kind: "error" | "information" | "success"
  text: string
  /** A way on, for what cannot be put right in the form itself. */
  link?: { href: string; label: string; newTab?: boolean }
}

/**
 * What a form was asked for and hands over once: something to read, or a file. It lives in the page and nowhere else:
 * no address, no cache, no store of the browser; leaving the page is the end of it.
 */
export type Handover = {
  facts?: readonly (readonly [term: string, value: string])[]
  file?: { name: string; mediaType: string; base64: string }
}

/** What was found in many rows that were sent at once. Texts are in the reader's language. */
export type RowsReport = {
  summary: string
  problems: readonly { line: string; column: string; text: string }[]
  /** Said where not all problems are shown. */
  more: string | null
  /** How many rows can be saved. */
  good: number
}

/** What a form's action answers: the form as it is shown again. All texts are in the reader's language. */
export type FormState = {
  /** Different in every answer, so that the same mistake made twice is announced twice. 0 is "not sent yet". */
  answer: number
  /** What was typed; never passwords, codes or files. */
  values: FormValues
  /** What is wrong, by field name. */
  errors: Record<string, string>
  notice: FormNotice | null
  /** The action wants the second factor shown again: the form asks for the code along with what was typed. */
  code: { error: string | null } | null
  /** It is done and the page stays: a draft of it can go. */
  done: boolean
  /** See {@link Handover}; needs a `HandedOver` in the form to be seen. */
  handover: Handover | null
  /** See {@link RowsReport}; needs a part of the form that shows it. */
  report: RowsReport | null
}

/** The Server Action of a form; see `handleForm`. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

/** A form that was not sent yet. */
export function freshForm(values: FormValues = {}): FormState {
  return {
    answer: 0,
    values,
    errors: {},
    notice: null,
    code: null,
    done: false,
    handover: null,
    report: null,
  }
}

/** An answer to a form. */
export function formAnswer(part: Partial<FormState>): FormState {
  return { ...freshForm(), answer: Date.now(), ...part }
}

/** Where a form carries the code of a second factor that it was asked for. */
export const CODE_FIELD = "_code"
