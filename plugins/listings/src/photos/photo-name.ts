/** The name of a file as staff see it: without folders, and without what no page shows. */
export function photoName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ""
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, "").trim()
  return [...plain].slice(0, 120).join("") || "foto"
}
