import { getTranslations } from "next-intl/server"
import type { FormAction } from "../form/form-state"
import { Confirm } from "../ui/confirm"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"

/** Takes out what was recorded by mistake: behind a fold that says what that means. */
export async function DeleteForm({ of, action }: { of: "competence" | "training"; action: FormAction }) {
  const t = await getTranslations(`panel.register.${of}`)
  return (
    <Confirm action={t("delete")} title={t("deleteTitle")} text={<p>{t("deleteText")}</p>}>
      <PanelForm id="delete" action={action}>
        <SubmitButton>{t("deleteDo")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
