import type { ReactNode } from "react"
import { PanelForm } from "../ui/panel-form"
import { SubmitButton } from "../ui/submit-button"
import { createListing } from "./actions/act-on-listing"

/** Begins a listing with one press: of a workshop, from a template, or like another. */
export function BeginButton({
  id,
  beginning,
  look,
  children,
}: {
  /** Tells the forms of a page apart. */
  id: string
  beginning: { workshop_id?: string; template_id?: string; from_listing_id?: string }
  look?: "primary" | "secondary"
  children: ReactNode
}) {
  return (
    <PanelForm id={id} action={createListing}>
      {Object.entries(beginning).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look={look}>{children}</SubmitButton>
    </PanelForm>
  )
}
