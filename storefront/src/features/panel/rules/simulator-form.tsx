import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { MODES } from "./policy-rules"
import type { Policy } from "./policy"
import { SIMULATOR_PATH } from "./policy-paths"
import type { SimulationFields, SimulationProblem } from "./simulation-query"
import styles from "./simulator.module.css"

/** What to divide and by which rules: asks for the page again, so that a result can be sent to a colleague. */
export async function SimulatorForm({
  fields,
  problems,
  policies,
}: {
  fields: SimulationFields
  problems: readonly SimulationProblem[]
  policies: readonly Policy[]
}) {
  const t = await getTranslations("panel.rules")
  const policyOptions = policies.map(({ id, version, state }) => (
    <option key={id} value={id}>
      {t("simulator.option", { version, state: t(`states.${state}`) })}
    </option>
  ))
  const text = (name: "precio" | "cantidad" | "pago" | "partes") => {
    const wrong = problems.includes(name)
    const described = [`${name}-hint`, wrong ? `${name}-error` : null].filter(Boolean).join(" ")
    return (
      <div className={fieldStyles.field}>
        <label htmlFor={name} className={fieldStyles.label}>
          {t(`simulator.fields.${name}`)}
        </label>
        <p id={`${name}-hint`} className={fieldStyles.hint}>
          {t(`simulator.hints.${name}`)}
        </p>
        <input
          id={name}
          name={name}
          defaultValue={fields[name]}
          inputMode={name === "partes" ? "text" : name === "cantidad" ? "numeric" : "decimal"}
          autoComplete="off"
          maxLength={200}
          aria-describedby={described}
          aria-invalid={wrong || undefined}
          className={fieldStyles.control}
        />
        {wrong ? (
          <p id={`${name}-error`} className={fieldStyles.error}>
            {t(`simulator.problems.${name}`)}
          </p>
        ) : null}
      </div>
    )
  }
  const select = (name: "modo" | "reglas" | "contra", options: React.ReactNode) => (
    <div className={fieldStyles.field}>
      <label htmlFor={name} className={fieldStyles.label}>
        {t(`simulator.fields.${name}`)}
      </label>
      <select id={name} name={name} defaultValue={fields[name]} className={fieldStyles.control}>
        {options}
      </select>
    </div>
  )
  return (
    <form action={SIMULATOR_PATH} className={styles.form} aria-label={t("simulator.form")}>
      {text("precio")}
      {text("cantidad")}
      {select(
        "modo",
        MODES.map((mode) => (
          <option key={mode} value={mode}>
            {t(`modes.${mode}`)}
          </option>
        ))
      )}
      {text("pago")}
      {text("partes")}
      {select("reglas", policyOptions)}
      {select(
        "contra",
        <>
          <option value="">{t("simulator.noComparison")}</option>
          {policyOptions}
        </>
      )}
      <div className={styles.send}>
        <Button>{t("simulator.do")}</Button>
      </div>
    </form>
  )
}
