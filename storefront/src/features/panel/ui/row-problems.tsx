"use client"

import { useForm } from "../form/form-context"
import styles from "./row-problems.module.css"

export type ProblemWords = { problems: string; line: string; column: string; problem: string }

/** What was found to be wrong in the rows that a form was sent with, by line. Nothing where nothing is. */
export function RowProblems({ words }: { words: ProblemWords }) {
  const { report } = useForm().state
  if (!report || report.problems.length === 0) return null
  return (
    <div className={styles.report}>
      <h2 className={styles.title}>{words.problems}</h2>
      <table role="table" className={styles.problems} aria-label={words.problems}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.line}
            </th>
            <th role="columnheader" scope="col">
              {words.column}
            </th>
            <th role="columnheader" scope="col">
              {words.problem}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {report.problems.map(({ line, column, text }, i) => (
            <tr key={i} role="row">
              <th role="rowheader" scope="row" data-label={words.line}>
                {line}
              </th>
              <td role="cell" data-label={words.column}>
                {column}
              </td>
              <td role="cell" data-label={words.problem}>
                {text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {report.more ? <p className="small muted">{report.more}</p> : null}
    </div>
  )
}
