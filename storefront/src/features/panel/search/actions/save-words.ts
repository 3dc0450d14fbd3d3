"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { groupName } from "../group-words"
import { groupPath } from "../search-paths"
import { wordDraft, wordFields } from "../word-fields"
import { sendWordGroup } from "../word-group"
import { readWordLines } from "../word-lines"
import { clashingGroup, wordRefusals } from "../word-refusals"

/** Saves a group of words, or adds one where `id` is null; the page bound which. Its page says how to try it. */
export async function saveWords(id: string | null, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.search.form" }),
    wordRefusals(readWordLines(String(form.get("for") ?? ""))),
  ])
  const clash: { group: string | null } = { group: null }
  const state = await handleForm(form, {
    schema: wordFields({
      two: t("errors.two"),
      one: t("errors.one"),
      typed: t("errors.typed"),
      many: t("errors.many"),
      long: (word) => t("errors.long", { word: word.slice(0, 20) }),
      parts: (word) => t("errors.parts", { word }),
      signs: (word) => t("errors.signs", { word: word.slice(0, 20) }),
    }),
    refused: (refusal) => {
      clash.group = clashingGroup(refusal)
      return refused(refusal)
    },
    save: async (values) => {
      const group = await sendWordGroup({ ...(id === null ? {} : { id }), ...wordDraft(values) })
      const text = t(group.active ? "saved" : "savedOff", { name: groupName(group).name })
      redirect(await withToast(groupPath(group.id), { kind: "success", text }))
    },
  })
  if (clash.group === null) return state
  // Beside the field stands which word it is; above the form the way to where it stands already.
  const link = { href: groupPath(clash.group), label: t("openOther"), newTab: true }
  return { ...state, notice: { kind: "error", text: t("inOther"), link } }
}
