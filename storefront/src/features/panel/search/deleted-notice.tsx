import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { bringBackWords } from "./actions/change-words"
import { DELETED_FIELD, deletedGroup, deletedText } from "./deleted-group"
import { groupName } from "./group-words"

/** The way back from deleting a group, on the page that follows it. Nothing where nothing was deleted. */
export async function DeletedNotice({ params }: { params: Record<string, string | string[] | undefined> }) {
  const group = deletedGroup(params[DELETED_FIELD])
  if (!group) return null
  const t = await getTranslations("panel.search.group")
  return (
    <Notice>
      <p>{t("undoText", { name: groupName(group).name })}</p>
      <PanelForm id="undo" action={bringBackWords}>
        <input type="hidden" name="group" value={deletedText(group)} />
        <SubmitButton look="secondary">{t("undo")}</SubmitButton>
      </PanelForm>
    </Notice>
  )
}
