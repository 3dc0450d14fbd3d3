"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { DELETED_FIELD, deletedGroup, deletedText } from "../deleted-group"
import { groupName } from "../group-words"
import { WORDS_LIST } from "../search-lists"
import { groupPath, WORDS_PATH } from "../search-paths"
import { draftOf, loadWordGroup, sendWordGroup } from "../word-group"
import { wordRefusals } from "../word-refusals"

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.search.group" })

/** Switches a group on or off, and leaves it as it is otherwise. The page bound which, and to what. */
export async function switchWords(
  { id, active }: { id: string; active: boolean },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: aboveTheForm(await wordRefusals()),
    save: async () => {
      const group = await sendWordGroup(draftOf(await loadWordGroup(id), { active }))
      const text = t(active ? "switchedOn" : "switchedOff", { name: groupName(group).name })
      redirect(await withToast(groupPath(id), { kind: "success", text }))
    },
  })
}

/**
 * Takes a curator's group out. One that the file brings is as the file has it again, and its page stays; any other is
 * gone, and the list offers to bring it back.
 */
export async function deleteWords(
  { id, restores }: { id: string; restores: boolean },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    save: async () => {
      const group = await loadWordGroup(id)
      await staffFetch(`${WORDS_LIST.api}/${encodeURIComponent(id)}`, {
        method: "DELETE",
        schema: z.unknown(),
      })
      const { name } = groupName(group)
      if (restores) {
        redirect(await withToast(groupPath(id), { kind: "success", text: t("restored", { name }) }))
      }
      const list = `${WORDS_PATH}?${new URLSearchParams({ [DELETED_FIELD]: deletedText(draftOf(group)) })}`
      redirect(await withToast(list, { kind: "success", text: t("deleted", { name }) }))
    },
  })
}

/** Brings back what was deleted a moment ago, as it was. */
export async function bringBackWords(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({ group: z.string().max(8_000) }),
    refused: aboveTheForm(await wordRefusals()),
    save: async ({ group: text }) => {
      const draft = deletedGroup(text)
      if (!draft) redirect(WORDS_PATH)
      const group = await sendWordGroup(draft)
      const name = groupName(group).name
      redirect(await withToast(groupPath(group.id), { kind: "success", text: t("broughtBack", { name }) }))
    },
  })
}

/** These forms have no fields for a word to stand beside. */
function aboveTheForm(refused: Awaited<ReturnType<typeof wordRefusals>>): typeof refused {
  return (refusal) => {
    const words = refused(refusal)
    return words ? { text: words.text, link: words.link } : null
  }
}
