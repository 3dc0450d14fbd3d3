"use client"

import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from "react"
import { FormContext } from "../form/form-context"
import { type FormAction, type FormState, type FormValues, freshForm } from "../form/form-state"
import { type SendProblem, sendForm } from "../form/send-form"
import { useDraft } from "../form/use-draft"
import { FormSummary } from "./form-summary"
import { RecoveredDraft } from "./recovered-draft"
import styles from "./panel-form.module.css"

/**
 * The form of the panel. Posts to a Server Action made with `handleForm`, works without JavaScript, and never loses what
 * was typed: not by a mistake, an ended session, a lost line, a closed tab (`draft`) or a deployment in between.
 */
export function PanelForm({
  action,
  values,
  id,
  draft,
  children,
}: {
  action: FormAction
  /** What the fields hold at first. */
  values?: FormValues
  /** Needed where a page has several forms: begins the ids of its fields. */
  id?: string
  /** Keeps what is typed in the browser under this name; make it from form and record (`workshop:${id}`). */
  draft?: string
  children: ReactNode
}) {
  const [posted, formAction] = useActionState(action, freshForm(values))
  const [answered, setAnswered] = useState<FormState | null>(null)
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const state = answered ?? posted
  const { recoveredAt, keep, drop } = useDraft(form, draft, posted.answer !== 0)
  const fieldId = useMemo(() => (name: string) => (id ? `${id}-${name}` : name), [id])
  const forget = useCallback(() => setAnswered({ ...state, handover: null, notice: null }), [state])
  const surroundings = useMemo(() => ({ state, pending, fieldId, forget }), [state, pending, fieldId, forget])

  useEffect(() => {
    if (state.answer === 0) return
    for (const control of form.current?.querySelectorAll<HTMLInputElement>("input[type=password]") ?? []) {
      control.value = ""
    }
    if (state.done) drop()
  }, [state.answer, state.done, drop])

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    setProblem(null)
    keep()
    startTransition(async () => {
      // What was handed over once is not sent back, nor what was found in thousands of rows.
      const sending = await sendForm(action, { ...state, handover: null, report: null }, data)
      if (sending.kind === "answered") setAnswered(sending.state)
      else if (sending.kind === "problem") setProblem(sending.problem)
      else if (!isDoor(sending.to)) drop()
    })
  }

  return (
    <form
      ref={form}
      action={formAction}
      onSubmit={send}
      className={styles.form}
      noValidate
      aria-busy={pending}
    >
      <FormContext.Provider value={surroundings}>
        <RecoveredDraft
          at={recoveredAt}
          discard={() => {
            drop()
            form.current?.reset()
          }}
        />
        <FormSummary form={form} problem={problem} />
        {children}
      </FormContext.Provider>
    </form>
  )
}

/** A redirect there means that the session ended and nothing was saved. */
function isDoor(to: string): boolean {
  return /\/panel\/(ingresar|confirmar|cuenta\/segundo-factor)(\?|$)/.test(to)
}
