/** One choice of a filter. */
export type FilterOption = { value: string; label: string }

/**
 * How a filter of the list's spec is shown. `given` has no control of its own: it came with a link from elsewhere
 * (what one person did, what happened to one workshop), stays through searches, and can be taken off.
 */
export type FilterControl = { name: string; label: string } & (
  { kind: "choice"; options: readonly FilterOption[] } | { kind: "day" } | { kind: "given"; text?: string }
)

/** What a filter's value is called where people read it. A choice that is gone stays legible as its value. */
export function valueText(control: FilterControl, value: string, day: (value: string) => string): string {
  switch (control.kind) {
    case "choice":
      return control.options.find((option) => option.value === value)?.label ?? value
    case "day":
      return day(value)
    case "given":
      return control.text ?? value
  }
}
