import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Field } from "@/components/field"
import { Notice } from "@/components/notice"
import { TextAreaField } from "@/components/text-area-field"
import type { Locale } from "@/i18n/locales"
import { SubmitOnce } from "../cart/submit-once"
import {
  ENQUIRY_FIELDS,
  ENQUIRY_LIMITS,
  type EnquiryDraft,
  type EnquiryErrors,
  type EnquiryField,
} from "./enquiry"
import { fairPaths } from "./fair-paths"
import styles from "./form.module.css"

/** Who asks, for how many, by when, and what for. Judged by the server alone, so it is the same without JavaScript. */
export async function EnquiryForm({
  fair,
  draft,
  errors,
  about,
  locale,
}: {
  fair: string
  draft: EnquiryDraft
  errors: EnquiryErrors
  /** The stand and the piece that it is about, in words. */
  about: string | null
  locale: Locale
}) {
  const t = await getTranslations("fairs.enquiry")
  const say = (field: EnquiryField) => {
    const error = errors[field]
    return error ? t(`errors.${error}`, { max: ENQUIRY_LIMITS[field] }) : null
  }
  const wrong = ENQUIRY_FIELDS.filter((field) => errors[field])
  const input = (name: Exclude<EnquiryField, "stand" | "product_id">) => ({
    ...{ name, label: t(`fields.${name}`), defaultValue: draft[name] },
    ...{ maxLength: ENQUIRY_LIMITS[name], error: say(name) },
  })
  return (
    <form method="post" action={fairPaths(locale, fair).sendEnquiry} noValidate className={styles.form}>
      {wrong.length > 0 ? (
        <Notice kind="error" title={t("errors.title", { count: wrong.length })}>
          <ul className={styles.wrong}>
            {wrong.map((field) =>
              field === "stand" || field === "product_id" ? null : (
                <li key={field}>
                  <a href={`#${field}`}>{t(`fields.${field}`)}</a>: {say(field)}
                </li>
              )
            )}
          </ul>
          <p>{t("errors.kept")}</p>
        </Notice>
      ) : null}
      {about ? <p className={styles.about}>{about}</p> : null}
      <input type="hidden" name="stand" value={draft.stand} />
      <input type="hidden" name="product_id" value={draft.product_id} />
      <div className={styles.pair}>
        <Field {...input("quantity")} inputMode="numeric" required />
        <Field {...input("wanted_by")} type="date" optional={t("optional")} />
      </div>
      <TextAreaField {...input("message")} hint={t("messageHint")} required />
      <div className={styles.pair}>
        <Field {...input("name")} autoComplete="name" required />
        <Field {...input("organisation")} autoComplete="organization" optional={t("optional")} />
      </div>
      <div className={styles.pair}>
        <Field {...input("email")} type="email" autoComplete="email" required />
        <Field {...input("phone")} type="tel" autoComplete="tel" optional={t("optional")} />
      </div>
      <p className="small muted">{t("privacy")}</p>
      <div>
        <Button>{t("send")}</Button>
      </div>
      <SubmitOnce />
    </form>
  )
}
