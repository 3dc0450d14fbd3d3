import { getLocale, getTranslations } from "next-intl/server"
import { Facts } from "../table/facts"
import { formatCount } from "../table/format-count"
import { Moment } from "../table/moment"
import type { Import } from "./import"
import { ImportStateMark } from "./import-state-mark"

/** What was found in a file, and what became of it. */
export async function ImportFacts({ of }: { of: Import }) {
  const [t, locale] = await Promise.all([getTranslations("panel.imports.facts"), getLocale()])
  const number = (count: number) => formatCount(count, locale)
  const looked = of.state !== "checking" && of.state !== "failed"
  const written = of.state === "done" || of.state === "importing" || of.state === "cancelled"
  return (
    <Facts
      facts={[
        [t("state"), <ImportStateMark key="state" state={of.state} />],
        [t("sent"), <Moment key="sent" at={of.created_at} />],
        [t("by"), of.created_by_name],
        [t("photosFile"), of.photos_filename],
        [t("rows"), looked ? number(of.rows) : null],
        [t("good"), looked ? number(of.good) : null],
        [t("bad"), looked ? number(of.bad) : null],
        [t("toCreate"), of.state === "checked" ? number(of.to_create) : null],
        [t("toUpdate"), of.state === "checked" ? number(of.to_update) : null],
        [t("created"), written ? number(of.created) : null],
        [t("updated"), written ? number(of.updated) : null],
        [t("unchanged"), looked ? number(of.unchanged) : null],
        [t("submitted"), written && of.submit ? number(of.submitted) : null],
        [t("photosMatched"), of.photos_filename ? number(of.photos_matched) : null],
        [t("photosMissing"), of.photos_missing > 0 ? number(of.photos_missing) : null],
        [t("finished"), of.finished_at ? <Moment key="finished" at={of.finished_at} /> : null],
      ]}
    />
  )
}
