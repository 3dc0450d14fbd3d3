"use client"

import { useForm } from "../../form/form-context"
import { PanelChoices } from "../../ui/panel-choices"
import { PanelField, PanelTextarea } from "../../ui/panel-field"
import { type ProblemWords, RowProblems } from "../../ui/row-problems"
import { SubmitButton } from "../../ui/submit-button"
import { IMPORT_MODES } from "./import-sections"

export type ImportWords = ProblemWords & {
  file: string
  fileHint: string
  text: string
  textHint: string
  check: string
  mode: string
  modes: Record<(typeof IMPORT_MODES)[number], string>
  modeHints: Record<(typeof IMPORT_MODES)[number], string>
  save: string
}

/**
 * A file or its rows, what was found in them, and once they were looked at, the choice of what to save. Every answer
 * makes the fields anew: the text is then what the server read, and a file that it read is not sent twice.
 */
export function ImportFields({ words }: { words: ImportWords }) {
  const { state } = useForm()
  const { report, answer } = state
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
        rows={10}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
      />
      <SubmitButton look={report && report.good > 0 ? "secondary" : "primary"} name="step" value="check">
        {words.check}
      </SubmitButton>
      {report && report.good > 0 ? (
        <>
          {report.problems.length > 0 ? (
            <PanelChoices
              name="mode"
              label={words.mode}
              choices={IMPORT_MODES.map((mode) => ({
                value: mode,
                label: words.modes[mode],
                hint: words.modeHints[mode],
              }))}
            />
          ) : null}
          <SubmitButton name="step" value="save">
            {words.save}
          </SubmitButton>
        </>
      ) : null}
    </>
  )
}
