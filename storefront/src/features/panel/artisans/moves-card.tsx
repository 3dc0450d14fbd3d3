import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { todayInLima } from "../form/calendar-day"
import type { Artisan } from "../registry/registry"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelField } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { releaseArtisan } from "./actions/move-artisan"
import { artisanPath } from "./artisan-path"
import styles from "./moves-card.module.css"

/** Going to another workshop, or leaving prison. */
export async function MovesCard({ artisan: { id, code, since } }: { artisan: Artisan }) {
  const t = await getTranslations("panel.artisans.moves")
  return (
    <PanelCard title={t("title")}>
      <div className={styles.ways}>
        <ButtonLink look="secondary" href={`${artisanPath(id)}/trasladar`}>
          {t("transfer")}
        </ButtonLink>
        <Confirm action={t("release")} title={t("releaseTitle", { code })} text={t("releaseText")}>
          <PanelForm id="release" action={releaseArtisan.bind(null, { id, code })}>
            <PanelField
              name="on"
              type="date"
              label={t("releaseOn")}
              min={since ?? undefined}
              max={todayInLima()}
            />
            <SubmitButton look="secondary">{t("releaseDo")}</SubmitButton>
          </PanelForm>
        </Confirm>
      </div>
    </PanelCard>
  )
}
