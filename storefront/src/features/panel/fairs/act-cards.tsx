import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { actOnFair, deleteFair } from "./actions/act-on-fair"
import type { Fair, FairAct } from "./fair"
import { fairSection } from "./fairs-lists"
import styles from "./act-cards.module.css"

/** What takes a fair forward, in the order of its life. At most one of them can be done at a time. */
const FORWARD = ["publish", "open_call", "close_call", "announce", "open", "close"] as const
/** What takes it back or ends it. */
const OTHERS = ["unpublish", "cancel"] as const

/** The step that comes next, to be done now instead of waiting for its time. */
export async function NextAct({ fair }: { fair: Fair }) {
  const t = await getTranslations("panel.fairs.acts")
  const next = FORWARD.filter((act) => fair.can[act])
  if (next.length === 0) return null
  return (
    <div className={styles.acts}>
      <p className="muted">{t("intro")}</p>
      {next.map((act) => (
        <ActForm key={act} fair={fair} act={act} />
      ))}
      {fair.can.extend ? (
        <Link href={fairSection(fair.id, "editar")} className="lone-link">
          {t("extend")}
        </Link>
      ) : null}
    </div>
  )
}

/** Back to draft, cancel, delete: apart from what one does every day. */
export async function OtherActs({ fair }: { fair: Fair }) {
  const t = await getTranslations("panel.fairs.acts")
  const others = OTHERS.filter((act) => fair.can[act])
  if (others.length === 0 && !fair.can.delete) return null
  return (
    <PanelCard title={t("moreTitle")}>
      <div className={styles.acts}>
        {others.map((act) => (
          <ActForm key={act} fair={fair} act={act} />
        ))}
        {fair.can.delete ? (
          <Confirm action={t("delete.open")} title={t("delete.title")} text={<p>{t("delete.text")}</p>}>
            <PanelForm id="delete" action={deleteFair.bind(null, fair.id, fair.title)}>
              <SubmitButton look="secondary">{t("delete.do")}</SubmitButton>
            </PanelForm>
          </Confirm>
        ) : null}
      </div>
    </PanelCard>
  )
}

async function ActForm({ fair: { id, version }, act }: { fair: Fair; act: FairAct }) {
  const t = await getTranslations("panel.fairs.acts")
  return (
    <Confirm action={t(`${act}.open`)} title={t(`${act}.title`)} text={<p>{t(`${act}.text`)}</p>}>
      <PanelForm id={act} action={actOnFair.bind(null, id, version, act)}>
        {act === "cancel" ? (
          <PanelTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={500} />
        ) : null}
        <SubmitButton look={act === "cancel" || act === "unpublish" ? "secondary" : "primary"}>
          {t(`${act}.do`)}
        </SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
