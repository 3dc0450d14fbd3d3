import { getTranslations } from "next-intl/server"
import { Confirm } from "../ui/confirm"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { deleteWords, switchWords } from "./actions/change-words"
import styles from "./group-actions.module.css"
import type { WordGroup } from "./word-group"

/** What can be done to a group at once: switch it off or on, take it out, have it as the file brings it. */
export async function GroupActions({ group }: { group: WordGroup }) {
  const t = await getTranslations("panel.search.group")
  const { id, active, origin, in_file: inFile } = group
  const way = inFile ? "restore" : "delete"
  return (
    <div className={styles.actions}>
      <PanelForm id="switch" action={switchWords.bind(null, { id, active: !active })}>
        <SubmitButton look="secondary">{t(active ? "switchOff" : "switchOn")}</SubmitButton>
      </PanelForm>
      {origin === "curator" ? (
        <Confirm action={t(`${way}.open`)} title={t(`${way}.title`)} text={<p>{t(`${way}.text`)}</p>}>
          <PanelForm id="delete" action={deleteWords.bind(null, { id, restores: inFile })}>
            <SubmitButton>{t(`${way}.do`)}</SubmitButton>
          </PanelForm>
        </Confirm>
      ) : (
        <p className="small muted">{t("ofFile")}</p>
      )}
    </div>
  )
}
