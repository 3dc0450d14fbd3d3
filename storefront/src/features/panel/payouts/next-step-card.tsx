import { getTranslations } from "next-intl/server"
import { ButtonLink } from "@/components/button"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { Confirm } from "../ui/confirm"
import { HandedOver } from "../ui/handed-over"
import { PanelCard } from "../ui/panel-card"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { cancelBatch, getBankFile, releaseBatch } from "./actions/change-batch"
import type { Batch } from "./payout"
import { BATCHES_LIST } from "./payouts-lists"

/** What whoever reads can do with a batch now. Nothing once it is done or cancelled. */
export async function NextStepCard({ batch, staff }: { batch: Batch; staff: Staff }) {
  const t = await getTranslations("panel.payouts.batch")
  if (batch.state === "cancelled") return null
  if (batch.state === "draft" || batch.state === "releasing") {
    return (
      <PanelCard title={t("next")}>
        <Release batch={batch} staff={staff} />
        {batch.state === "draft" && mayDo(staff, "payout.create") ? <Cancel batch={batch} /> : null}
      </PanelCard>
    )
  }
  if (batch.rail !== "bank-file") return null
  return (
    <>
      {mayDo(staff, "payout.release") ? <BankFile batch={batch} /> : null}
      {batch.state === "released" && mayDo(staff, "payout.create") ? (
        <div>
          <ButtonLink
            look={batch.file_given_at ? "primary" : "secondary"}
            href={`${BATCHES_LIST.path}/${encodeURIComponent(batch.id)}/resultados`}
          >
            {t("results")}
          </ButtonLink>
        </div>
      ) : null}
    </>
  )
}

async function Release({ batch, staff }: { batch: Batch; staff: Staff }) {
  const t = await getTranslations("panel.payouts.batch")
  const { id, number, control_count: count, control_total } = batch
  const total = formatCentimos(control_total)
  if (batch.created_by === staff.id) return <p>{t("ownDraft")}</p>
  if (!mayDo(staff, "payout.release")) return <p>{t("noRight")}</p>
  return (
    <>
      {batch.state === "releasing" ? <p>{t("releasing")}</p> : null}
      <Confirm
        action={t(batch.state === "releasing" ? "release.again" : "release.open")}
        title={t("release.title", { number })}
        text={t("release.text", { count, total })}
      >
        <PanelForm id="release" action={releaseBatch.bind(null, { id, number })}>
          <SubmitButton>{t("release.do", { total })}</SubmitButton>
        </PanelForm>
      </Confirm>
    </>
  )
}

async function Cancel({ batch: { id, number } }: { batch: Batch }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.payouts.batch.cancel"),
    getTranslations("panel.common.form"),
  ])
  return (
    <Confirm action={t("open")} title={t("title", { number })} text={t("text")}>
      <PanelForm id="cancel" action={cancelBatch.bind(null, { id, number })}>
        <PanelTextarea name="note" label={t("note")} optional={common("optional")} rows={2} maxLength={500} />
        <SubmitButton look="secondary">{t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}

async function BankFile({ batch: { id, number } }: { batch: Batch }) {
  const t = await getTranslations("panel.payouts.batch.getFile")
  return (
    <PanelCard title={t("title")} intro={t("help")}>
      <PanelForm id="file" action={getBankFile.bind(null, { id, number })}>
        <HandedOver
          words={{
            title: t("ready", { number }),
            text: t("readyText"),
            hide: t("hide"),
            download: t("download"),
          }}
        />
        <SubmitButton look="secondary">{t("do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}
