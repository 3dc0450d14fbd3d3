import { getTranslations } from "next-intl/server"
import { DocumentFileField } from "../documents/document-file-field"
import { todayInLima } from "../form/calendar-day"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveTerms } from "./actions/save-terms"
import { Banks } from "./beneficiary-inputs"
import type { Terms } from "./terms"
import { ACCOUNT_STATES, SITUATIONS } from "./terms-list"

/** Records legal terms from a day on. No draft is kept of it: it holds what is sealed. */
export async function TermsForm({
  artisan,
  last,
}: {
  artisan: { id: string; code: string }
  /** What is on record so far: what has not changed need not be typed again, but for what is sealed. */
  last: Terms | null
}) {
  const [t, words, common] = await Promise.all([
    getTranslations("panel.terms.termsForm"),
    getTranslations("panel.terms"),
    getTranslations("panel.common.form"),
  ])
  const optional = common("optional")
  const sealed = { autoComplete: "off", spellCheck: false, hint: t("sealedHint"), optional } as const
  const { id, code } = artisan
  return (
    <PanelForm
      id="terms"
      action={saveTerms.bind(null, { id, code })}
      values={{
        valid_from: todayInLima(),
        situation: last?.situation ?? "",
        life_sentence: last?.life_sentence ? ["true"] : [],
        reparation_outstanding: "",
        account_state: last?.account_state ?? "",
        bank: last?.bank ?? "",
        account_kind: last?.account_kind === "account" ? "account" : "cci",
      }}
    >
      <PanelField name="valid_from" type="date" label={t("validFrom")} max={todayInLima()} />
      <PanelChoices
        name="situation"
        label={t("situation")}
        choices={SITUATIONS.map((value) => ({ value, label: words(`situations.${value}`) }))}
      />
      <PanelChoices
        many
        name="life_sentence"
        label={t("lifeSentence")}
        choices={[{ value: "true", label: t("lifeSentenceChoice"), hint: t("lifeSentenceHint") }]}
      />
      <PanelField
        name="reparation_outstanding"
        label={t("reparation")}
        hint={t("reparationHint")}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
      />
      <PanelField {...sealed} name="reparation_case" label={t("reparationCase")} maxLength={120} />
      <PanelField {...sealed} name="reparation_account" label={t("reparationAccount")} maxLength={60} />
      <PanelChoices
        name="account_state"
        label={t("accountState")}
        choices={ACCOUNT_STATES.map((value) => ({
          value,
          label: words(`accounts.${value}`),
          hint: t(`accountHints.${value}`),
        }))}
      />
      <PanelField name="bank" label={t("bank")} optional={optional} list="banks" maxLength={80} />
      <PanelSelect name="account_kind" label={t("accountKind")}>
        {(["cci", "account"] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`accountKinds.${kind}`)}
          </option>
        ))}
      </PanelSelect>
      <PanelField
        {...sealed}
        name="account"
        label={t("account")}
        hint={t("accountHint")}
        inputMode="numeric"
        maxLength={40}
      />
      <PanelTextarea
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        optional={optional}
        rows={2}
        maxLength={500}
      />
      <DocumentFileField label={t("file")} optional={optional} />
      <Banks />
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}
