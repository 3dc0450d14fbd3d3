"use client"

import { useForm } from "../form/form-context"
import { useDesk } from "./autosave/listing-desk"
import type { Missing } from "./listing-states"
import { MISSING_FIELDS } from "./missing-fields"
import styles from "./missing-list.module.css"

export type MissingWords = { title: string; none: string; each: Record<Missing, string> }

/** What is still missing before it can be sent, each a link to where it is put right. */
export function MissingList({ words }: { words: MissingWords }) {
  const { state } = useDesk()
  const { fieldId } = useForm()
  const { missing } = state.now
  return (
    <section aria-labelledby="lo-que-falta" className={styles.missing} data-none={missing.length === 0}>
      <h2 id="lo-que-falta" className={styles.title}>
        {missing.length === 0 ? words.none : words.title.replace("#", String(missing.length))}
      </h2>
      {missing.length === 0 ? null : (
        <ul className={styles.list}>
          {missing.map((each) => (
            <li key={each}>
              <a href={`#${fieldId(MISSING_FIELDS[each])}`}>{words.each[each]}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
