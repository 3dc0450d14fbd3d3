import { getTranslations } from "next-intl/server"
import { PhotoTicks } from "../fair-offers/photo-ticks"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveStory } from "./actions/save-story"
import type { Stand } from "./stand"

/** What a stand tells of itself and the photo that it shows. */
export async function StoryForm({ stand }: { stand: Stand }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.fair-desk.stand.story"),
    getTranslations("panel.common.form"),
  ])
  const { id, version, story, photo, choices } = stand
  return (
    <PanelForm
      id="story"
      action={saveStory.bind(null, { id, version })}
      draft={`fair-stand-story:${id}`}
      values={{ story: story.es, story_en: story.en, photo_id: photo?.id ?? "" }}
    >
      <PanelTextarea name="story" label={t("text")} hint={t("hint")} maxLength={4000} rows={7} />
      <PanelTextarea
        name="story_en"
        label={t("english")}
        optional={common("optional")}
        hint={t("englishHint")}
        maxLength={4000}
        rows={5}
      />
      {choices.photos.length === 0 ? (
        <p className="muted">{t("noPhotos")}</p>
      ) : (
        <PhotoTicks
          name="photo_id"
          label={t("photo")}
          hint={t("photoHint")}
          photos={choices.photos}
          none={t("noPhoto")}
        />
      )}
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}
