import { getTranslations } from "next-intl/server"
import type { ArtisanOption } from "../../picking/workshop-artisans"
import { Help } from "../../ui/help"
import { PanelField } from "../../ui/panel-field"
import { PanelForm } from "../../ui/panel-form"
import { SubmitButton } from "../../ui/submit-button"
import { addPhotos } from "./actions/add-photos"
import { SLOTS } from "./photo"
import { PhotoFields } from "./photo-fields"
import { PhotoSlots } from "./photo-slots"

/** Sends new photos of a workshop, several at once, each with its own texts. */
export async function AddPhotosForm({
  workshopId,
  artisans,
}: {
  workshopId: string
  artisans: readonly ArtisanOption[]
}) {
  const t = await getTranslations("panel.registry.photos")
  const slots = SLOTS.map((slot) => ({
    slot,
    title: slot === 1 ? t("slot", { slot }) : t("another", { slot }),
    fields: (
      <>
        <PanelField
          name={`file_${slot}`}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          label={t("file", { slot })}
          hint={slot === 1 ? t("fileHint") : undefined}
        />
        <PhotoFields suffix={`_${slot}`} altLabel={t("altNew", { slot })} />
      </>
    ),
  }))
  return (
    <PanelForm id="photos" action={addPhotos.bind(null, workshopId)} draft={`photos:${workshopId}`}>
      {artisans.length > 0 ? (
        <Help question={t("who")}>
          {artisans.map(({ code, alias }) => (alias ? `${code} (${alias})` : code)).join(", ")}
        </Help>
      ) : null}
      <PhotoSlots
        words={{
          several: t("several"),
          severalHint: t("severalHint", { max: SLOTS.length }),
          tooMany: t("tooMany", { max: SLOTS.length }),
          unreadable: t("unreadable", { name: "#" }),
          slots,
        }}
      />
      <SubmitButton>{t("send")}</SubmitButton>
    </PanelForm>
  )
}
