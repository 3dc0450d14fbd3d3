import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Field } from "@/components/field"
import { Notice } from "@/components/notice"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import {
  CONTACT_FIELDS,
  CONTACT_LIMITS,
  type ContactDraft,
  type ContactErrors,
  type ContactField,
} from "./contact"
import { placesIn } from "./places"
import { UbigeoFields } from "./ubigeo-fields"
import styles from "./contact-form.module.css"

type Props = { locale: Locale; draft: ContactDraft; errors: ContactErrors }

const WORDS = [
  "department",
  "province",
  "district",
  "choose",
  "first_department",
  "first_province",
  "choose_province",
  "choose_district",
  "loading",
  "load_failed",
] as const

/** Who buys and where it goes. Judged by the server alone, so the messages are the same with and without scripts. */
export async function ContactForm({ locale, draft, errors }: Props) {
  const t = await getTranslations("checkout")
  const wrong = CONTACT_FIELDS.filter((field) => errors[field])
  const errorText = (field: ContactField) => {
    const error = errors[field]
    return error ? t(`errors.${error}`, { max: CONTACT_LIMITS[field] }) : undefined
  }
  const [department, province, district] = await Promise.all([
    placesIn(""),
    draft.department ? placesIn(draft.department) : [],
    draft.province ? placesIn(draft.province) : [],
  ])
  const input = (name: Exclude<ContactField, "department" | "province" | "district">) => ({
    name,
    label: t(`datos.${name}`),
    defaultValue: draft[name],
    maxLength: CONTACT_LIMITS[name],
    error: errorText(name),
  })
  return (
    <form
      method="post"
      action={shopPath(locale, "compra", "datos", "guardar")}
      noValidate
      className={styles.form}
    >
      {/* First in the form: Enter in a field continues, and does not press one of the lists' buttons. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t("datos.continue")}
      </button>
      {wrong.length > 0 ? (
        <Notice kind="error" title={t("errors.title", { count: wrong.length })}>
          <ul className={styles.wrong}>
            {wrong.map((field) => (
              <li key={field}>
                <a href={`#${field}`}>{t(`datos.${field}`)}</a>: {errorText(field)}
              </li>
            ))}
          </ul>
          <p>{t("errors.saved")}</p>
        </Notice>
      ) : null}
      <fieldset className={styles.group}>
        <legend>{t("datos.contact")}</legend>
        <Field {...input("email")} type="email" autoComplete="email" hint={t("datos.email_hint")} required />
        <div className={styles.pair}>
          <Field {...input("first_name")} autoComplete="given-name" required />
          <Field {...input("last_name")} autoComplete="family-name" required />
        </div>
        <Field {...input("phone")} type="tel" autoComplete="tel" hint={t("datos.phone_hint")} required />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t("datos.address")}</legend>
        <UbigeoFields
          // What the server gives after a post must replace what the lists held before.
          key={`${draft.department}/${draft.province}/${draft.district}`}
          texts={
            Object.fromEntries(WORDS.map((word) => [word, t(`datos.${word}`)])) as Record<
              (typeof WORDS)[number],
              string
            >
          }
          lists={{ department: department ?? [], province: province ?? [], district: district ?? [] }}
          values={{ department: draft.department, province: draft.province, district: draft.district }}
          errors={{
            department: errorText("department"),
            province: errorText("province"),
            district: errorText("district"),
          }}
        />
        <Field {...input("street")} autoComplete="address-line1" required />
        <Field
          {...input("reference")}
          autoComplete="address-line2"
          optional={t("optional")}
          hint={t("datos.reference_hint")}
        />
      </fieldset>
      <Button className={styles.go}>{t("datos.continue")}</Button>
    </form>
  )
}
