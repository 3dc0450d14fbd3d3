import { getTranslations } from "next-intl/server"
import { DOCUMENT_TYPES } from "../identity/identity-fields"
import { PanelField, PanelSelect } from "../ui/panel-field"
import { PAYEE_ACCOUNT_KINDS } from "./beneficiary-fields"
import { RELATIONS } from "./terms"

/**
 * The inputs that say who a beneficiary is and where to pay; with `keep` what is left blank stays as it is. Browsers
 * are told to remember nothing of them; they go with no draft.
 */
export async function BeneficiaryInputs({ keep = false }: { keep?: boolean }) {
  const [t, words, common] = await Promise.all([
    getTranslations("panel.terms.beneficiaryForm"),
    getTranslations("panel.terms"),
    getTranslations("panel.common.form"),
  ])
  const optional = keep ? common("optional") : undefined
  const input = { autoComplete: "off", spellCheck: false } as const
  return (
    <>
      <PanelSelect name="relation" label={t("relation")}>
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {words(`relations.${relation}`)}
          </option>
        ))}
      </PanelSelect>
      <PanelField
        {...input}
        name="full_name"
        label={t("name")}
        optional={optional}
        autoCapitalize="words"
        maxLength={200}
      />
      <PanelSelect name="document_type" label={t("documentType")}>
        {DOCUMENT_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`documentTypes.${type}`)}
          </option>
        ))}
      </PanelSelect>
      <PanelField
        {...input}
        name="document_number"
        label={t("documentNumber")}
        optional={optional}
        autoCapitalize="characters"
        maxLength={40}
      />
      <PanelSelect name="account_kind" label={t("accountKind")}>
        {keep ? <option value="keep">{words("beneficiary.correct.documentKeep")}</option> : null}
        {PAYEE_ACCOUNT_KINDS.filter((kind) => !keep || kind !== "none").map((kind) => (
          <option key={kind} value={kind}>
            {t(`accountKinds.${kind}`)}
          </option>
        ))}
      </PanelSelect>
      <PanelField
        {...input}
        name="bank"
        label={t("bank")}
        optional={common("optional")}
        list="banks"
        maxLength={80}
      />
      <PanelField
        {...input}
        name="account"
        label={t("account")}
        hint={t("accountHint")}
        optional={common("optional")}
        inputMode="numeric"
        maxLength={40}
      />
      <PanelField
        {...input}
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        optional={common("optional")}
        maxLength={254}
      />
      <Banks />
    </>
  )
}

/** Banks of Peru, offered where one is typed. */
export function Banks() {
  return (
    <datalist id="banks">
      {BANKS.map((bank) => (
        <option key={bank} value={bank} />
      ))}
    </datalist>
  )
}

const BANKS = ["Banco de la Nación", "BCP", "BBVA", "Interbank", "Scotiabank", "Banco Pichincha", "MiBanco"]
