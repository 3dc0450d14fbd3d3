"use client"

import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { OrderedRows, type RowWords } from "./ordered-rows"
import { MOST_ZONES } from "./read-zones"
import styles from "./zone-fields.module.css"

export type ZoneWords = RowWords & {
  name: string
  nameEn: string
  optional: string
  kind: string
  kinds: readonly { value: string; label: string }[]
  capacity: string
  holds: string
  holdsHint: string
  lines: string
  regions: string
}
type Option = { value: string; label: string }

/** The zones of a fair, in the order in which one walks them: fields `zone-<key>-name_es` and so on. */
export function ZoneFields({
  initial,
  taken,
  lines,
  regions,
  words,
}: {
  initial: readonly string[]
  /** How many are accepted in each zone, in words, by key. */
  taken: Readonly<Record<string, string>>
  lines: readonly Option[]
  regions: readonly Option[]
  words: ZoneWords
}) {
  return (
    <OrderedRows name="zone" initial={initial} most={MOST_ZONES} words={words}>
      {(key) => {
        const field = (name: string) => `zone-${key}-${name}`
        return (
          <>
            <PanelField name={field("name_es")} label={words.name} autoComplete="off" maxLength={80} />
            <PanelField
              name={field("name_en")}
              label={words.nameEn}
              optional={words.optional}
              lang="en"
              autoComplete="off"
              maxLength={80}
            />
            <div className={styles.pair}>
              <PanelSelect name={field("kind")} label={words.kind}>
                {words.kinds.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </PanelSelect>
              <PanelField
                name={field("capacity")}
                label={words.capacity}
                hint={taken[key]}
                inputMode="numeric"
                autoComplete="off"
                maxLength={4}
              />
            </div>
            {/* Which of the two lists is asked for follows from the kind, also without JavaScript. */}
            <details className={styles.holds}>
              <summary>{words.holds}</summary>
              <div className={styles.lines}>
                <PanelChoices
                  many
                  columns
                  name={field("lines")}
                  label={words.lines}
                  hint={words.holdsHint}
                  choices={lines}
                />
              </div>
              <div className={styles.regions}>
                <PanelChoices
                  many
                  columns
                  name={field("regions")}
                  label={words.regions}
                  hint={words.holdsHint}
                  choices={regions}
                />
              </div>
            </details>
          </>
        )
      }}
    </OrderedRows>
  )
}
