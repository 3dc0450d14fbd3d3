"use client"

import { useForm } from "../form/form-context"
import { PanelField, PanelTextarea } from "./panel-field"
import { type ProblemWords, RowProblems } from "./row-problems"
import { SubmitButton } from "./submit-button"

export type CheckedFileWords = ProblemWords & {
  file: string
  fileHint: string
  text: string
  textHint: string
  check: string
  save: string
}

/**
 * A file or its rows, what was found in them, and once nothing is wrong the button that takes them in, whole. Every
 * answer makes the fields anew: the text is then what the server read, and a file that it read is not sent twice.
 */
export function CheckedFileFields({ words }: { words: CheckedFileWords }) {
  const { report, answer } = useForm().state
  const ready = report !== null && report.good > 0
  return (
    <>
      <RowProblems words={words} />
      <PanelField
        key={`file-${answer}`}
        name="file"
        label={words.file}
        hint={words.fileHint}
        type="file"
        accept=".csv,text/csv,text/plain"
      />
      <PanelTextarea
        key={`csv-${answer}`}
        name="csv"
        label={words.text}
        hint={words.textHint}
        rows={8}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
      />
      <SubmitButton look={ready ? "secondary" : "primary"} name="step" value="check">
        {words.check}
      </SubmitButton>
      {ready ? (
        <SubmitButton name="step" value="save">
          {words.save}
        </SubmitButton>
      ) : null}
    </>
  )
}
