import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import { formatCentimos } from "@/lib/money"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { Confirm } from "../ui/confirm"
import { PanelCard } from "../ui/panel-card"
import { PanelChoices } from "../ui/panel-choices"
import { PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { approveClose, withdrawClose } from "./actions/decide-close"
import type { Close } from "./close"

/** What can be done about a prepared close: somebody else than who prepared it approves, and it can be taken back. */
export async function DecideCards({ close, staff }: { close: Close; staff: Staff }) {
  const t = await getTranslations("panel.closes")
  if (close.state === "posting" || close.state === "closed") return null
  const own = close.closed_by.id === staff.id
  const approver = mayDo(staff, "settlement.approve")
  return (
    <>
      {close.state === "proposed" && approver && !own ? <ApproveCard close={close} /> : null}
      {close.state === "proposed" && (own || !approver) ? (
        <Notice title={t("waits.title")}>{t(own ? "waits.own" : "waits.notYours")}</Notice>
      ) : null}
      {mayDo(staff, "settlement.close") ? <WithdrawForm close={close} /> : null}
    </>
  )
}

async function ApproveCard({ close }: { close: Close }) {
  const t = await getTranslations("panel.closes.approve")
  return (
    <PanelCard id="aprobar" title={t("title")} intro={t("intro", { name: close.closed_by.name ?? "–" })}>
      <PanelForm id="approve" action={approveClose.bind(null, close.id)}>
        <PanelChoices
          many
          name="confirm"
          label={t("confirmation")}
          choices={[
            {
              value: "yes",
              label: t("confirm", { amount: formatCentimos(close.totals?.income ?? 0) }),
              hint: t("confirmHint"),
            },
          ]}
        />
        <SubmitButton>{t("do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

async function WithdrawForm({ close }: { close: Close }) {
  const [t, common] = await Promise.all([
    getTranslations("panel.closes.withdraw"),
    getTranslations("panel.common.form"),
  ])
  return (
    <Confirm action={t("open")} title={t("title")} text={<p>{t("text")}</p>}>
      <PanelForm id="withdraw" action={withdrawClose.bind(null, close.id)}>
        <PanelTextarea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional={common("optional")}
          rows={2}
          maxLength={500}
        />
        <SubmitButton look="secondary">{t("do")}</SubmitButton>
      </PanelForm>
    </Confirm>
  )
}
