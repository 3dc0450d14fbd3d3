import { getTranslations } from "next-intl/server"
import { mediaUrl } from "@/lib/media-url"
import { Facts } from "../../table/facts"
import { StateMark } from "../../table/state-mark"
import { Confirm } from "../../ui/confirm"
import { PanelForm } from "../../ui/panel-form"
import { SubmitButton } from "../../ui/submit-button"
import { changePhoto, deletePhoto, movePhoto } from "./actions/change-photo"
import type { Photo } from "./photo"
import { PhotoFields } from "./photo-fields"
import styles from "./photos.module.css"

/** One photo of a workshop: what it shows, whether the shop shows it, and what can be done with it. */
export async function PhotoItem({
  photo,
  workshopId,
  place,
  count,
  editable,
}: {
  photo: Photo
  workshopId: string
  /** From 1 on. */
  place: number
  count: number
  editable: boolean
}) {
  const t = await getTranslations("panel.registry.photos")
  const codes = photo.subjects.map(({ code }) => code).join(", ")
  const missing = photo.subjects.filter(({ consents }) => !consents).map(({ code }) => code)
  return (
    <li className={styles.photo}>
      <img
        src={mediaUrl(photo.url)}
        alt={photo.alt_es}
        width={photo.width}
        height={photo.height}
        loading="lazy"
        className={styles.picture}
      />
      <div className={styles.about}>
        <h3>{t("place", { place, count })}</h3>
        <StateMark tone={missing.length === 0 ? "good" : "waiting"}>
          {missing.length === 0 ? t("shown") : t("notShown", { codes: missing.join(", ") })}
        </StateMark>
        <Facts
          facts={[
            [t("alt"), photo.alt_es],
            [t("step"), photo.step_es],
            [t("subjects"), codes || t("nobody")],
          ]}
        />
        {editable ? <Tools {...{ photo, workshopId, place, count, codes }} /> : null}
      </div>
    </li>
  )
}

async function Tools({
  photo,
  workshopId,
  place,
  count,
  codes,
}: {
  photo: Photo
  workshopId: string
  place: number
  count: number
  codes: string
}) {
  const t = await getTranslations("panel.registry.photos")
  const ref = { id: photo.id, workshopId }
  const which = t("which", { place, alt: photo.alt_es })
  return (
    <>
      <div className={styles.order}>
        {([-1, 1] as const)
          .filter((by) => (by === -1 ? place > 1 : place < count))
          .map((by) => (
            <PanelForm key={by} id={`move-${photo.id}-${by}`} action={movePhoto.bind(null, ref, by)}>
              <SubmitButton look="secondary">
                {t(by === -1 ? "up" : "down")} <span className="visually-hidden">{which}</span>
              </SubmitButton>
            </PanelForm>
          ))}
      </div>
      <Confirm action={t("edit", { place })} title={t("edit", { place })} text={t("rule")}>
        <PanelForm
          id={`photo-${photo.id}`}
          action={changePhoto.bind(null, ref)}
          values={{
            alt_es: photo.alt_es,
            alt_en: photo.alt_en ?? "",
            step_es: photo.step_es ?? "",
            step_en: photo.step_en ?? "",
            codes,
          }}
        >
          <PhotoFields altLabel={t("altOf", { place })} />
          <SubmitButton>{t("save")}</SubmitButton>
        </PanelForm>
      </Confirm>
      <Confirm
        action={t("delete", { place })}
        title={t("deleteTitle")}
        text={t("deleteText", { alt: photo.alt_es })}
      >
        <PanelForm id={`delete-${photo.id}`} action={deletePhoto.bind(null, ref)}>
          <SubmitButton look="secondary">{t("deleteDo")}</SubmitButton>
        </PanelForm>
      </Confirm>
    </>
  )
}
