import { csvText } from "../register/import/csv-text"
import type { FormValues } from "./form-state"

/**
 * Puts the text of the chosen `file` into the form's `csv`, where it can be looked at and sent again without choosing
 * the file again. Gives null, or what to show again where the file is larger than `most` bytes.
 */
export async function readCsvFile(form: FormData, most: number): Promise<FormValues | null> {
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return null
  if (file.size > most) {
    return Object.fromEntries(
      [...form].flatMap(([name, value]) =>
        typeof value === "string" && !/^[$_]/.test(name) ? [[name, value] as const] : []
      )
    )
  }
  form.set("csv", csvText(new Uint8Array(await file.arrayBuffer())))
  return null
}
