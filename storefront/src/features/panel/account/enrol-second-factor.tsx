import { getTranslations } from "next-intl/server"
import { CodeInput } from "../ui/code-input"
import { Help } from "../ui/help"
import { PanelCard } from "../ui/panel-card"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { QrCode } from "./qr-code"
import styles from "./second-factor.module.css"
import { startSecondFactor } from "./start-second-factor"
import { turnOnSecondFactor } from "./turn-on-second-factor"

/** The key for the app, to scan, to open or to type; and the first code that it makes. */
export async function EnrolSecondFactor({
  secret,
  url,
  next,
}: {
  secret: string
  url: string
  next: string | null
}) {
  const t = await getTranslations("panel.account.setUp")
  const groups = secret.match(/.{1,4}/g) ?? []
  return (
    <>
      <PanelCard title={t("scanTitle")}>
        <p>{t("scan")}</p>
        <QrCode text={url} label={t("qr")} />
        <p className={styles.onPhone}>
          <a href={url} className="lone-link">
            {t("onPhone")}
          </a>
        </p>
        <Help question={t("typeQuestion")}>
          <p>{t("typeText")}</p>
          <p className={styles.secret} translate="no">
            {groups.map((group, i) => (
              <span key={i}>{group} </span>
            ))}
          </p>
        </Help>
      </PanelCard>
      <PanelCard title={t("codeTitle")}>
        <PanelForm action={turnOnSecondFactor}>
          <input type="hidden" name="next" value={next ?? ""} />
          <CodeInput name="code" label={t("code")} hint={t("codeHint")} digits />
          <SubmitButton>{t("submit")}</SubmitButton>
        </PanelForm>
        <PanelForm action={startSecondFactor} id="otra-clave">
          <input type="hidden" name="next" value={next ?? ""} />
          <SubmitButton look="plain">{t("again")}</SubmitButton>
        </PanelForm>
      </PanelCard>
    </>
  )
}
