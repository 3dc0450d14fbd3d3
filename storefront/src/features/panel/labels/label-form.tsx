import { getLocale, getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import { Notice } from "@/components/notice"
import type { Lot } from "../lots/lot"
import type { Params } from "../table/list-state"
import { LabelFields } from "./label-fields"
import { loadLabelFormats } from "./label-format"
import { labelProblem } from "./label-problem"
import { LABELS_DOWNLOAD } from "./labels-download"
import styles from "./label-fields.module.css"

/** Asks for the labels of a lot as a PDF. A plain form: the answer is a file, or this page again with what is wrong. */
export async function LabelForm({ lot, params }: { lot: Lot; params: Params }) {
  const [t, locale] = await Promise.all([getTranslations("panel.certificates.labels"), getLocale()])
  const formats = await loadLabelFormats(locale)
  const given = (name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined
    return (Array.isArray(value) ? value[0] : value) ?? null
  }
  const problem = labelProblem(given("problema"))
  const text = problem ? t(`problems.${problem.code}`, { quantity: lot.quantity }) : null
  const asked = given("formato") !== null
  return (
    <form action={LABELS_DOWNLOAD} className={styles.fields}>
      {text !== null && !problem?.field ? <Notice kind="error">{text}</Notice> : null}
      <input type="hidden" name="lote" value={lot.id} />
      <LabelFields
        formats={formats}
        quantity={lot.quantity}
        values={{
          format: given("formato") ?? formats[0]?.code ?? "",
          pieces: given("piezas") ?? "",
          start: given("inicio") ?? "1",
          certified: asked ? given("certificadas") === "true" : lot.certified.pieces > 0,
        }}
        errors={text !== null && problem?.field ? { [problem.field]: text } : {}}
        words={{
          format: t("format"),
          pieces: t("pieces"),
          piecesHint: t("piecesHint"),
          start: t("start"),
          startHint: t("startHint"),
          certified: t("certified"),
          certifiedHint: t("certifiedHint"),
          summary: t("summary"),
          unreadable: t("unreadable"),
        }}
      />
      <p>
        <Button>{t("download")}</Button>
      </p>
    </form>
  )
}
