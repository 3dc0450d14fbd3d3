import { getTranslations } from "next-intl/server"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { Notice } from "@/components/notice"
import type { Params } from "../table/list-state"
import choiceStyles from "../ui/panel-choices.module.css"
import formStyles from "../ui/panel-form.module.css"
import { POSTER_KINDS, POSTER_PROBLEMS, POSTER_SIZES, postersDownload } from "./posters-download"

/** Asks for posters as a PDF. A plain form: the answer is a file, or this page again with what is wrong. */
export async function PostersForm({ fairId, params }: { fairId: string; params: Params }) {
  const t = await getTranslations("panel.fairs.posters")
  const problem = POSTER_PROBLEMS.find((each) => each === params.problema)
  const kind = POSTER_KINDS.find((each) => each === params.tipo) ?? "poster"
  const size = POSTER_SIZES.find((each) => each === params.tamano) ?? "a4"
  return (
    <form action={postersDownload(fairId)} className={formStyles.form}>
      {problem ? <Notice kind="error">{t(`problems.${problem}`)}</Notice> : null}
      <fieldset className={choiceStyles.choices}>
        <legend className={fieldStyles.label}>{t("kind")}</legend>
        <div className={choiceStyles.list}>
          {POSTER_KINDS.map((value) => (
            <label key={value} className={choiceStyles.choice}>
              <input type="radio" name="tipo" value={value} defaultChecked={value === kind} />
              <span>
                {t(`kinds.${value}`)}
                <span className={fieldStyles.hint}>{t(`kindHints.${value}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className={fieldStyles.field}>
        <label htmlFor="tamano" className={fieldStyles.label}>
          {t("size")}
        </label>
        <select id="tamano" name="tamano" defaultValue={size} className={fieldStyles.control}>
          {POSTER_SIZES.map((value) => (
            <option key={value} value={value}>
              {t(`sizes.${value}`)}
            </option>
          ))}
        </select>
      </div>
      <p>
        <Button>{t("download")}</Button>
      </p>
    </form>
  )
}
