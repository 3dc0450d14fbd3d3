import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import type { Column } from "../table/data-table"
import { Moment } from "../table/moment"
import { GroupState } from "./group-state"
import { groupName } from "./group-words"
import { groupPath } from "./search-paths"
import type { WordGroup } from "./word-group"

/** A group of words in the list's columns. */
export async function groupColumns(): Promise<Column<WordGroup>[]> {
  const t = await getTranslations("panel.search")
  return [
    {
      id: "words",
      header: t("words.words"),
      sort: "palabras",
      cell: (group) => {
        const { name, more } = groupName(group)
        return (
          <span>
            <Link href={groupPath(group.id)}>{name}</Link>
            {more > 0 ? <span className="small muted"> {t("words.more", { count: more })}</span> : null}
          </span>
        )
      },
    },
    { id: "kind", header: t("words.kind"), cell: ({ kind }) => t(`form.kinds.${kind}.label`) },
    { id: "origin", header: t("words.origin"), cell: ({ origin }) => t(`origins.${origin}`) },
    { id: "state", header: t("words.state"), cell: ({ active }) => <GroupState active={active} /> },
    {
      id: "updated",
      header: t("words.updated"),
      sort: "cambio",
      cell: ({ updated_at: at }) => (at ? <Moment at={at} /> : "–"),
    },
  ]
}
