/** What a field of the form is called, by the longest beginning of its name that has words. */
export function fieldName(name: string, words: Readonly<Record<string, string>>): string {
  const parts = name.split("_")
  for (let length = parts.length; length > 0; length--) {
    const known = parts.slice(0, length).join("_")
    if (Object.hasOwn(words, known)) return words[known] ?? name
  }
  return name
}
