import { getTranslations } from "next-intl/server"
import type { Artisan } from "../registry/registry"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveProfile } from "./actions/save-profile"

/** The alias and the story that an artisan chose to tell; seen outside only with consent. */
export async function ProfileForm({ artisan }: { artisan: Artisan }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.artisans.profile"),
    getTranslations("panel.common.form"),
  ])
  const { id, code, alias, story } = artisan
  const shown = (isShown: boolean, hint: string) => (isShown ? `${hint} ${t("shownNow")}` : hint)
  return (
    <PanelCard title={t("title")} intro={t("intro")}>
      <PanelForm
        id="profile"
        action={saveProfile.bind(null, { id, code })}
        draft={`artisan:${id}`}
        values={{ alias: alias ?? "", story: story ?? "" }}
      >
        <PanelField
          name="alias"
          label={t("alias")}
          hint={shown(artisan.alias_public, t("aliasHint"))}
          optional={common("optional")}
          autoComplete="off"
          maxLength={60}
        />
        <PanelTextarea
          name="story"
          label={t("story")}
          hint={shown(artisan.story_public, t("storyHint"))}
          optional={common("optional")}
          rows={8}
        />
        <SubmitButton>{t("save")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
