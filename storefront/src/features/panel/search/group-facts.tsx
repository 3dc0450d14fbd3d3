import { getTranslations } from "next-intl/server"
import { Moment } from "../table/moment"
import { Facts } from "../table/facts"
import type { WordGroup } from "./word-group"
import { GroupState } from "./group-state"

/** What a group is, for who only reads. */
export async function GroupFacts({ group }: { group: WordGroup }) {
  const t = await getTranslations("panel.search")
  return (
    <Facts
      facts={[
        [t("words.kind"), t(`form.kinds.${group.kind}.label`)],
        [t("form.for.label"), group.for?.length ? group.for.join(", ") : null],
        [t("form.words.label"), group.words.join(", ")],
        [t("form.note.label"), group.note ? group.note : null],
        [t("words.origin"), t(`origins.${group.origin}`)],
        [t("words.state"), <GroupState key="state" active={group.active} />],
        [t("words.updated"), group.updated_at ? <Moment key="at" at={group.updated_at} /> : null],
      ]}
    />
  )
}
