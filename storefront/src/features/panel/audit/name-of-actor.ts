/** Who did something, as the log labels them, without the e-mail address that stands behind the name. */
export function nameOfActor(label: string): string {
  return label.replace(/\s*<[^>]*>$/, "")
}
