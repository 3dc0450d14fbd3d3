"use client"

import { useState } from "react"
import { Field } from "@/components/field"
import { formatCentimos, parseSoles } from "@/lib/money"
import { say } from "./say"

/** Compares what was counted in the cash box with what must be there; nothing of it is kept. */
export function CashCount({
  due,
  words,
}: {
  due: number
  words: Record<"label" | "hint" | "matches" | "over" | "short", string>
}) {
  const [typed, setTyped] = useState("")
  const counted = parseSoles(typed)
  const by = counted === null ? null : counted - due
  return (
    <div>
      <Field
        name="counted"
        label={words.label}
        hint={words.hint}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p role="status">
        {by === null
          ? null
          : by === 0
            ? words.matches
            : say(by > 0 ? words.over : words.short, formatCentimos(Math.abs(by)))}
      </p>
    </div>
  )
}
