import { getLocale, getTranslations } from "next-intl/server"
import type { Artisan } from "../registry/registry"
import type { RightsRequest } from "../rights/rights-request"
import { formatCalendarDay } from "../table/format-moment"
import { Confirm } from "../ui/confirm"
import { HandedOver } from "../ui/handed-over"
import { PanelCard } from "../ui/panel-card"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { erasePerson, sealIdentity } from "./actions/change-identity"
import { exportPerson, readIdentity } from "./actions/read-identity"
import { IdentityInputs } from "./identity-inputs"

const words = () => getTranslations("panel.artisans.identity")

async function ReasonField() {
  const t = await words()
  return <PanelTextarea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} maxLength={500} />
}

/** Reading who somebody is: with a reason and a fresh second factor, shown once. */
export async function ReadIdentityCard({ artisan: { id, code } }: { artisan: Artisan }) {
  const t = await words()
  return (
    <PanelCard title={t("read.title")} intro={t("read.help")}>
      <PanelForm id="read" action={readIdentity.bind(null, { id, code })}>
        <HandedOver
          words={{
            title: t("read.shown", { code }),
            text: t("read.shownText"),
            hide: t("read.hide"),
            download: t("export.download"),
          }}
        />
        <ReasonField />
        <SubmitButton look="secondary">{t("read.do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** Recording who somebody is, or putting it right. */
export async function SealIdentityCard({ artisan }: { artisan: Artisan }) {
  const t = await words()
  const { id, code, identity_sealed: sealed } = artisan
  const form = (
    <PanelForm id="seal" action={sealIdentity.bind(null, { id, code })} values={{ document_type: "dni" }}>
      <IdentityInputs />
      <ReasonField />
      <SubmitButton look="secondary">{t("seal.do")}</SubmitButton>
    </PanelForm>
  )
  return (
    <PanelCard title={t(sealed ? "seal.titleChange" : "seal.titleNew")} intro={t("seal.help")}>
      {sealed ? (
        <Confirm action={t("seal.open")} title={t("seal.titleChange")} text={t("seal.help")}>
          {form}
        </Confirm>
      ) : (
        form
      )}
    </PanelCard>
  )
}

/** A file with everything held on somebody, for the right of access (Ley 29733, art. 19). */
export async function ExportCard({ artisan: { id, code } }: { artisan: Artisan }) {
  const t = await words()
  return (
    <PanelCard title={t("export.title")} intro={t("export.help")}>
      <PanelForm id="export" action={exportPerson.bind(null, { id, code })}>
        <HandedOver
          words={{
            title: t("export.ready", { code }),
            text: t("export.readyText"),
            hide: t("read.hide"),
            download: t("export.download"),
          }}
        />
        <ReasonField />
        <SubmitButton look="secondary">{t("export.do")}</SubmitButton>
      </PanelForm>
    </PanelCard>
  )
}

/** Destroying what tells who somebody is, for the right of cancellation (Ley 29733, art. 20). */
export async function EraseCard({
  artisan: { id, code },
  requests,
}: {
  artisan: Artisan
  /** Open requests of cancellation, one of which this may answer. */
  requests: readonly RightsRequest[]
}) {
  const [t, locale] = await Promise.all([words(), getLocale()])
  return (
    <PanelCard title={t("erase.title")} intro={t("erase.help")}>
      <Confirm
        action={t("erase.open", { code })}
        title={t("erase.open", { code })}
        text={
          <>
            <p>{t("erase.text")}</p>
            <ul>
              {(["identity", "profile", "consents", "register"] as const).map((part) => (
                <li key={part}>{t(`erase.lost.${part}`)}</li>
              ))}
            </ul>
            <p>{t("erase.kept", { code })}</p>
          </>
        }
      >
        <PanelForm
          id="erase"
          action={erasePerson.bind(null, { id, code })}
          values={{ request_id: requests[0]?.id ?? "" }}
        >
          {requests.length > 0 ? (
            <PanelSelect name="request_id" label={t("erase.request")}>
              {requests.map((request) => (
                <option key={request.id} value={request.id}>
                  {t("erase.requestOf", { day: formatCalendarDay(request.received_on, locale) })}
                </option>
              ))}
              <option value="">{t("erase.requestNone")}</option>
            </PanelSelect>
          ) : (
            <input type="hidden" name="request_id" value="" />
          )}
          <ReasonField />
          <PanelField
            name="confirm_code"
            label={t("erase.confirm", { code })}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
          />
          <SubmitButton>{t("erase.do")}</SubmitButton>
        </PanelForm>
      </Confirm>
    </PanelCard>
  )
}
