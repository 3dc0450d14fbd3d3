"use client"

import type { ReactNode } from "react"
import { Button } from "@/components/button"
import { useForm } from "../form/form-context"
import { usePanelWords } from "./panel-words"

/** Sends a `PanelForm`, once: while it is under way it says so. It stays focusable, so that the focus is not lost. */
export function SubmitButton({
  children,
  look = "primary",
  name,
  value,
}: {
  children: ReactNode
  look?: "primary" | "secondary" | "plain"
  name?: string
  value?: string
}) {
  const { pending } = useForm()
  const { sending } = usePanelWords()
  return (
    <Button look={look} name={name} value={value} aria-disabled={pending || undefined}>
      {pending ? sending : children}
    </Button>
  )
}
