"use client"

import { useEffect, useRef, useState } from "react"
import { Button } from "@/components/button"
import { SelectField } from "@/components/field"

const LEVELS = ["department", "province", "district"] as const
type Level = (typeof LEVELS)[number]
type Place = { code: string; name: string }

/** The words of the fields; strings, because functions do not cross from server to browser. */
export type UbigeoTexts = Record<
  | Level
  | "choose"
  | "first_department"
  | "first_province"
  | "choose_province"
  | "choose_district"
  | "loading"
  | "load_failed",
  string
>

type Props = {
  texts: UbigeoTexts
  lists: Record<Level, Place[]>
  values: Record<Level, string>
  errors: Partial<Record<Level, string>>
}

/**
 * Department, province, district, each list hanging from the one before. The server renders the lists for what is
 * chosen already; without JavaScript the buttons post the form and come back with the next list, with it the lists
 * are fetched as one chooses and the buttons are not there.
 */
export function UbigeoFields({ texts, lists: given, values: initial, errors }: Props) {
  const [lists, setLists] = useState(given)
  const [values, setValues] = useState(initial)
  const [state, setState] = useState<"still" | "loading" | "failed">("still")
  const latest = useRef("")

  // On a slow line a list may have been used before this code arrived; what it shows then is what counts.
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const form = status.current?.closest("form")
    const early = LEVELS.find((level) => shown(form, level) !== initial[level])
    if (early) void choose(early, shown(form, early))
  }, [])

  async function choose(level: Level, code: string) {
    const below: Level | null = level === "department" ? "province" : level === "province" ? "district" : null
    const cleared =
      level === "department" ? { province: "", district: "" } : level === "province" ? { district: "" } : {}
    setValues((now) => ({ ...now, ...cleared, [level]: code }))
    if (!below) return
    latest.current = code
    setLists((now) => ({ ...now, ...(level === "department" ? { province: [] } : {}), district: [] }))
    if (!code) return setState("still")
    setState("loading")
    const places = await fetchPlaces(code)
    if (latest.current !== code) return // a later choice overtook this answer
    setLists((now) => ({ ...now, [below]: places ?? [] }))
    setState(places ? "still" : "failed")
  }

  const select = (level: Level, empty: string) => (
    <SelectField
      name={level}
      label={texts[level]}
      error={errors[level]}
      value={values[level]}
      onChange={(event) => void choose(level, event.target.value)}
      autoComplete={
        level === "department" ? "address-level1" : level === "district" ? "address-level2" : undefined
      }
    >
      <option value="">{lists[level].length > 0 ? texts.choose : empty}</option>
      {lists[level].map((place) => (
        <option key={place.code} value={place.code}>
          {place.name}
        </option>
      ))}
    </SelectField>
  )
  const next = (level: Level, text: string) => (
    <noscript>
      <Button look="secondary" name="choose" value={level} formNoValidate>
        {text}
      </Button>
    </noscript>
  )
  return (
    <>
      {select("department", texts.choose)}
      {next("department", texts.choose_province)}
      {select("province", state === "loading" && !values.province ? texts.loading : texts.first_department)}
      {next("province", texts.choose_district)}
      {select("district", state === "loading" ? texts.loading : texts.first_province)}
      <p ref={status} role="status" className="small">
        {state === "failed" ? texts.load_failed : ""}
      </p>
    </>
  )
}

/** What a list of the form shows as chosen. */
function shown(form: HTMLFormElement | null | undefined, level: Level): string {
  const list = form?.elements.namedItem(level)
  return list instanceof HTMLSelectElement ? list.value : ""
}

async function fetchPlaces(parent: string): Promise<Place[] | null> {
  try {
    const response = await fetch(`/api/ubigeo?parent=${encodeURIComponent(parent)}`)
    if (!response.ok) return null
    const answer = (await response.json()) as { ubigeo: Place[] }
    return answer.ubigeo
  } catch {
    return null
  }
}
