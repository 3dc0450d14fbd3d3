"use client"

import { PanelField, PanelTextarea } from "../ui/panel-field"
import { OrderedRows, type RowWords } from "./ordered-rows"
import { MOST_CRITERIA } from "./read-zones"
import styles from "./zone-fields.module.css"

export type CriterionWords = RowWords & {
  name: string
  nameEn: string
  help: string
  helpEn: string
  english: string
  optional: string
  weight: string
  maxPoints: string
}

/** What applications are judged by: fields `criterion-<key>-name_es` and so on. */
export function CriterionFields({
  initial,
  scored,
  words,
}: {
  initial: readonly string[]
  /** Somebody has scored by them: what they are and weigh stays. */
  scored: boolean
  words: CriterionWords
}) {
  return (
    <OrderedRows name="criterion" initial={initial} most={MOST_CRITERIA} fixed={scored} words={words}>
      {(key) => {
        const field = (name: string) => `criterion-${key}-${name}`
        return (
          <>
            <PanelField name={field("name_es")} label={words.name} autoComplete="off" maxLength={80} />
            <PanelTextarea
              name={field("help_es")}
              label={words.help}
              optional={words.optional}
              rows={2}
              maxLength={500}
            />
            <div className={styles.pair}>
              <PanelField
                name={field("weight")}
                label={words.weight}
                inputMode="numeric"
                autoComplete="off"
                maxLength={3}
                readOnly={scored}
              />
              <PanelField
                name={field("max_points")}
                label={words.maxPoints}
                inputMode="numeric"
                autoComplete="off"
                maxLength={2}
                readOnly={scored}
              />
            </div>
            <details className={styles.holds}>
              <summary>{words.english}</summary>
              <div className={styles.english}>
                <PanelField
                  name={field("name_en")}
                  label={words.nameEn}
                  lang="en"
                  autoComplete="off"
                  maxLength={80}
                />
                <PanelTextarea
                  name={field("help_en")}
                  label={words.helpEn}
                  lang="en"
                  rows={2}
                  maxLength={500}
                />
              </div>
            </details>
          </>
        )
      }}
    </OrderedRows>
  )
}
