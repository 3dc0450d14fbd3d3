"use client"

import { Button } from "@/components/button"
import { dropDrafts } from "../form/draft"
import { signOut } from "../session/sign-out"

/** Signs out; what was typed and not sent leaves this browser as well. */
export function SignOutForm({ label, everywhere = false }: { label: string; everywhere?: boolean }) {
  return (
    <form action={signOut} onSubmit={() => dropDrafts(localStorage, null)}>
      {everywhere ? <input type="hidden" name="everywhere" value="1" /> : null}
      <Button look={everywhere ? "secondary" : "plain"}>{label}</Button>
    </form>
  )
}
