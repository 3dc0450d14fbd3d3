import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Field } from "@/components/field"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import styles from "./code-form.module.css"

/** Where a label's code is typed. A plain form: what was typed comes back with what is wrong about it. */
export async function CodeForm({
  locale,
  typed,
  problem,
  look = "primary",
}: {
  locale: Locale
  typed?: string
  /** What is wrong, in words. */
  problem?: string | null
  look?: "primary" | "secondary"
}) {
  const t = await getTranslations("provenance.origin")
  return (
    <form action={shopPath(locale, "origen")} className={styles.form}>
      <Field
        name="codigo"
        label={t("code")}
        hint={t("codeHint")}
        error={problem}
        defaultValue={typed}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button look={look}>{t("check")}</Button>
    </form>
  )
}
