"use client"

import { type RefObject, useEffect, useRef, useState } from "react"
import { useForm } from "../form/form-context"
import type { SendProblem } from "../form/send-form"
import { CodeField } from "./code-field"
import { usePanelWords } from "./panel-words"
import styles from "./panel-form.module.css"

/** What happened to a form when it was sent, above its fields: it takes the focus, so that everybody learns of it. */
export function FormSummary({
  form,
  problem,
}: {
  form: RefObject<HTMLFormElement | null>
  problem: SendProblem | null
}) {
  const words = usePanelWords()
  const { state, fieldId } = useForm()
  const box = useRef<HTMLDivElement>(null)
  const [labels, setLabels] = useState<Record<string, string>>({})
  const { errors, notice, code } = state
  const wrong = Object.keys(errors)
  const shown = problem !== null || notice !== null || wrong.length > 0

  useEffect(() => {
    const named: Record<string, string> = {}
    for (const name of Object.keys(errors)) {
      const label = form.current?.querySelector(`[data-label-of="${CSS.escape(name)}"]`)
      if (label?.textContent) named[name] = label.textContent
    }
    setLabels(named)
    box.current?.focus()
  }, [state.answer, problem, errors, form])

  return (
    <>
      {shown ? (
        <div
          ref={box}
          tabIndex={-1}
          role={problem || notice?.kind === "error" || wrong.length > 0 ? "alert" : "status"}
          className={styles.summary}
          data-kind={problem || wrong.length > 0 ? "error" : notice?.kind}
        >
          {problem ? <ProblemText problem={problem} /> : null}
          {!problem && notice ? (
            <p>
              {notice.text}
              {notice.link ? (
                <>
                  {" "}
                  <a href={notice.link.href} target={notice.link.newTab ? "_blank" : undefined}>
                    {notice.link.label}
                  </a>
                </>
              ) : null}
            </p>
          ) : null}
          {!problem && wrong.length > 0 ? (
            <>
              <p>{wrong.length === 1 ? words.problem : words.problems.replace("#", String(wrong.length))}</p>
              <ul>
                {wrong.map((name) => (
                  <li key={name}>
                    <a href={`#${fieldId(name)}`}>
                      {labels[name] ? `${labels[name]}: ` : null}
                      {errors[name]}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ) : null}
      {code ? <CodeField error={code.error} answer={state.answer} /> : null}
    </>
  )
}

function ProblemText({ problem }: { problem: SendProblem }) {
  const words = usePanelWords()
  if (problem !== "stale") return <p>{words[problem]}</p>
  return (
    <p>
      {words.stale} <a href="">{words.reload}</a>
    </p>
  )
}
