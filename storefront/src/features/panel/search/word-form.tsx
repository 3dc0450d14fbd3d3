import { getTranslations } from "next-intl/server"
import type { FormValues } from "../form/form-state"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveWords } from "./actions/save-words"
import { WORD_KINDS } from "./search-lists"
import styles from "./word-form.module.css"
import type { WordGroup } from "./word-group"
import { wordLines } from "./word-lines"

/** A group of words to be changed; a new one without `group`, in which `word` may stand already. */
export async function WordForm({ group, word = "" }: { group: WordGroup | null; word?: string }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.search.form"),
    getTranslations("panel.common.form"),
  ])
  // Which of these is read follows from the kind that is chosen: see the style.
  const byKind = (field: "for" | "words") =>
    WORD_KINDS.map((kind) => (
      <span key={kind} data-kind={kind} className={styles.for}>
        {t(`${field}.hints.${kind}`)}
      </span>
    ))
  return (
    <PanelForm
      id="words"
      action={saveWords.bind(null, group?.id ?? null)}
      draft={`search-words:${group?.id ?? `new:${word}`}`}
      values={valuesOf(group, word)}
    >
      <div className={styles.fields}>
        <PanelChoices
          name="kind"
          label={t("kind")}
          choices={WORD_KINDS.map((kind) => ({
            value: kind,
            label: t(`kinds.${kind}.label`),
            hint: (
              <>
                {t(`kinds.${kind}.hint`)}
                <span className={styles.example}>{t(`kinds.${kind}.example`)}</span>
              </>
            ),
          }))}
        />
        <div className={styles.typed}>
          <PanelTextarea
            name="for"
            label={t("for.label")}
            hint={byKind("for")}
            rows={3}
            maxLength={2_000}
            autoCapitalize="none"
          />
        </div>
        <PanelTextarea
          name="words"
          label={t("words.label")}
          hint={byKind("words")}
          rows={7}
          maxLength={2_000}
          autoCapitalize="none"
        />
        <PanelField
          name="note"
          label={t("note.label")}
          hint={t("note.hint")}
          optional={common("optional")}
          maxLength={500}
        />
        <PanelChoices
          many
          name="active"
          label={t("active.label")}
          choices={[{ value: "yes", label: t("active.on"), hint: t("active.hint") }]}
        />
      </div>
      <SubmitButton>{t(group ? "save" : "add")}</SubmitButton>
    </PanelForm>
  )
}

function valuesOf(group: WordGroup | null, word: string): FormValues {
  if (!group) return { kind: "synonyms", for: word, words: word, note: "", active: ["yes"] }
  return {
    kind: group.kind,
    for: wordLines(group.for ?? []),
    words: wordLines(group.words),
    note: group.note ?? "",
    active: group.active ? ["yes"] : [],
  }
}
