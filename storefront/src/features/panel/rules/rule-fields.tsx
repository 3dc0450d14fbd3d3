import { getTranslations } from "next-intl/server"
import { PanelChoices } from "../ui/panel-choices"
import { PanelField, PanelSelect, PanelTextarea } from "../ui/panel-field"
import { isKnownDeduction, type Mode, MODES, type PolicyRules, SPLIT_PARTS } from "./policy-rules"
import { deductionSlots, NEW_DEDUCTION } from "./rules-form-values"
import styles from "./rule-fields.module.css"

/** The fields of a policy: what a sale pays first, each way of working, and the month's division. */
export async function RuleFields({ rules }: { rules: PolicyRules }) {
  const [t, points] = await Promise.all([
    getTranslations("panel.rules"),
    getTranslations("panel.rules.points"),
  ])
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t("groups.sale")}</legend>
        <RateField id="igv" label={points("igv")} />
        <BasisFields id="igv" about={points("igv")} />
        <BasisFields id="shipping" about={points("shipping")} />
      </fieldset>
      {MODES.map((mode) => (
        <ModeFields key={mode} mode={mode} rules={rules} />
      ))}
      <fieldset className={styles.group}>
        <legend>{t("groups.split")}</legend>
        <p className={styles.help}>{t("form.splitHelp")}</p>
        {SPLIT_PARTS.map((part) => (
          <div key={part} className={styles.point}>
            <RateField id={`split_${part}`} label={t(`split.${part}`)} />
            <BasisFields id={`split_${part}`} about={t(`split.${part}`)} />
          </div>
        ))}
      </fieldset>
    </>
  )
}

async function ModeFields({ mode, rules }: { mode: Mode; rules: PolicyRules }) {
  const t = await getTranslations("panel.rules")
  return (
    <fieldset className={styles.group}>
      <legend>{t(`modes.${mode}`)}</legend>
      <PanelSelect name={`${mode}_income`} label={t("points.income")}>
        <option value="net">{t("incomes.net")}</option>
        <option value="agreed_pay">{t("incomes.agreed_pay")}</option>
      </PanelSelect>
      <BasisFields id={mode} about={t("points.income")} />
      <p className={styles.help}>{t("form.deductionsHelp")}</p>
      {deductionSlots(rules, mode).map((slot) => (
        <DeductionFields key={slot} id={`${mode}_${slot}`} slot={slot} rules={rules} mode={mode} />
      ))}
    </fieldset>
  )
}

async function DeductionFields({
  id,
  slot,
  mode,
  rules,
}: {
  id: string
  slot: string
  mode: Mode
  rules: PolicyRules
}) {
  const t = await getTranslations("panel.rules")
  const said = rules.modes[mode]
  const made = said.income === "net" ? said.deductions.find(({ code }) => code === slot) : undefined
  const name = isKnownDeduction(slot)
    ? t(`deductions.${slot}`)
    : slot === NEW_DEDUCTION
      ? t("form.another")
      : (made?.label?.es ?? slot)
  return (
    <details className={styles.deduction} open={made !== undefined}>
      <summary>{t("form.deduction", { name })}</summary>
      <div className={styles.fields}>
        {isKnownDeduction(slot) ? null : (
          <>
            <PanelField name={`${id}_label_es`} label={t("form.labelEs")} maxLength={80} autoComplete="off" />
            <PanelField name={`${id}_label_en`} label={t("form.labelEn")} maxLength={80} autoComplete="off" />
          </>
        )}
        <RateField id={id} label={t("form.rateOf", { name })} hint={t("form.rateHint")} />
        <PanelSelect name={`${id}_base`} label={t("form.base")}>
          <option value="net">{t("form.bases.net")}</option>
          <option value="gross">{t("form.bases.gross")}</option>
        </PanelSelect>
        <PanelField
          name={`${id}_floor`}
          label={t("form.floor")}
          hint={t("form.limitHint")}
          inputMode="decimal"
          autoComplete="off"
        />
        <PanelField name={`${id}_cap`} label={t("form.cap")} inputMode="decimal" autoComplete="off" />
        <PanelSelect name={`${id}_per`} label={t("form.per")}>
          <option value="unit">{t("form.pers.unit")}</option>
          <option value="line">{t("form.pers.line")}</option>
        </PanelSelect>
        <BasisFields id={id} about={name} />
      </div>
    </details>
  )
}

function RateField({ id, label, hint }: { id: string; label: string; hint?: string }) {
  return (
    <PanelField
      name={`${id}_rate`}
      label={`${label} (%)`}
      hint={hint}
      inputMode="decimal"
      autoComplete="off"
      maxLength={10}
    />
  )
}

async function BasisFields({ id, about }: { id: string; about: string }) {
  const t = await getTranslations("panel.rules.form")
  return (
    <details className={styles.basis}>
      <summary>{t("basis", { about })}</summary>
      <div className={styles.fields}>
        <PanelTextarea name={`${id}_es`} label={t("basisEs")} rows={3} maxLength={1000} />
        <PanelTextarea name={`${id}_en`} label={t("basisEn")} rows={3} maxLength={1000} />
        <PanelChoices
          many
          name={`${id}_confirm`}
          label={t("confirmed")}
          choices={[{ value: "yes", label: t("toConfirm") }]}
        />
      </div>
    </details>
  )
}
