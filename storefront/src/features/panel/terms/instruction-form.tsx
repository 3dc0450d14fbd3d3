import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { DOCUMENT_TYPES } from "../documents/document-field"
import { todayInLima } from "../form/calendar-day"
import type { FormValues } from "../form/form-state"
import { PanelField } from "../ui/panel-field"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { saveInstruction } from "./actions/save-instruction"
import { beneficiaryLabels } from "./beneficiary-labels"
import { InstructionFields, type InstructionWords } from "./instruction-fields"
import { INSTRUCTION_ROWS, SAVINGS } from "./instruction-rows"
import { typedMeasure } from "./measure-text"
import { moneyPath } from "./money-path"
import type { Beneficiary, Instruction } from "./terms"

/** Records what somebody signed; begins with what they had signed before, for most changes are small. */
export async function InstructionForm({
  artisan: { id, code },
  people,
  last,
}: {
  artisan: { id: string; code: string }
  people: readonly Beneficiary[]
  /** The one before, which is revoked. */
  last: Instruction | null
}) {
  const today = todayInLima()
  const [t, labels] = await Promise.all([
    getTranslations("panel.terms.instructionForm"),
    beneficiaryLabels(people),
  ])
  return (
    <PanelForm
      id="instruction"
      action={saveInstruction.bind(null, { id, code })}
      draft={`instruction:${id}`}
      values={{ ...rowsOf(last, people), signed_on: today, starts_on: startOf(last, today) }}
    >
      <PanelField name="signed_on" type="date" label={t("signedOn")} max={today} />
      <PanelField name="starts_on" type="date" label={t("startsOn")} hint={t("startsHint")} />
      {people.length === 0 ? <p>{t("noBeneficiaries")}</p> : null}
      <InstructionFields people={labels} words={await rowWords()} />
      <Link href={moneyPath(id, "beneficiary")} className="lone-link">
        {t("addBeneficiary")}
      </Link>
      <PanelField name="file" type="file" accept={DOCUMENT_TYPES} label={t("file")} hint={t("fileHint")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </PanelForm>
  )
}

/** Where the one before ends on a day to come, the new one begins there. */
function startOf(last: Instruction | null, today: string): string {
  return last?.revoked_on && last.revoked_on > today ? last.revoked_on : today
}

/** The parts of an instruction in the form's rows; of somebody who gets nothing any more the row is left out. */
function rowsOf(last: Instruction | null, people: readonly Beneficiary[]): FormValues {
  const values: FormValues = Object.fromEntries(INSTRUCTION_ROWS.map((row) => [`unit_${row}`, "percent"]))
  const parts = (last?.parts ?? []).filter(
    ({ destination, beneficiary }) =>
      destination === "savings" || people.some(({ id }) => id === beneficiary?.id)
  )
  for (const [index, part] of parts.entries()) {
    const row = INSTRUCTION_ROWS[index]
    if (!row) break
    values[`to_${row}`] = part.beneficiary?.id ?? SAVINGS
    values[`unit_${row}`] = part.kind
    values[`value_${row}`] = typedMeasure(part)
  }
  return values
}

/** Numbers are put in while one types: the words keep the names of their places. */
async function rowWords(): Promise<InstructionWords> {
  const t = await getTranslations("panel.terms.instructionForm")
  const [percent, amount, rest, over] = ["{percent}", "{amount}", "{rest}", "{over}"]
  return {
    parts: t("parts"),
    hint: t("partsHint"),
    to: t("toRow", { row: "#" }),
    value: t("valueRow", { row: "#" }),
    unit: t("unitRow", { row: "#" }),
    nobody: t("nobody"),
    savings: t("savings"),
    units: { percent: t("units.percent"), amount: t("units.amount") },
    sums: {
      none: t("sumNone"),
      both: t("sum", { percent, amount, rest }),
      percent: t("sumPercent", { percent, rest }),
      amount: t("sumAmount", { amount }),
      over: t("sumOver", { percent, over }),
      unreadable: t("sumUnreadable"),
    },
  }
}
