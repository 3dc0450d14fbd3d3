"use client"

import { createContext, useContext } from "react"
import type { FormState } from "./form-state"

export type FormSurroundings = {
  state: FormState
  pending: boolean
  /** The id of a field's control: unique on a page with several forms. */
  fieldId: (name: string) => string
  /** Lets go of what the form handed over; see `Handover`. */
  forget: () => void
}

export const FormContext = createContext<FormSurroundings | null>(null)

/** What a field knows of the form that it stands in. */
export function useForm(): FormSurroundings {
  const form = useContext(FormContext)
  if (!form) throw new Error("A field of the panel was rendered outside a PanelForm")
  return form
}
