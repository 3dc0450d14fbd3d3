import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import choice from "./choice.module.css"

/** The demonstration's payment: says plainly that nothing is charged, and lets the refusal be seen too. */
export async function DemoMethod() {
  const t = await getTranslations("checkout.pago")
  return (
    <fieldset className={choice.choices}>
      <legend className="visually-hidden">{t("method")}</legend>
      <Notice title={t("demo_title")}>{t("demo_text")}</Notice>
      {(["approved", "declined"] as const).map((outcome) => (
        <label key={outcome} className={choice.choice}>
          <input type="radio" name="outcome" value={outcome} defaultChecked={outcome === "approved"} />
          <span className={choice.name}>{t(outcome)}</span>
          <span className={`small muted ${choice.hint}`}>{t(`${outcome}_hint`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
