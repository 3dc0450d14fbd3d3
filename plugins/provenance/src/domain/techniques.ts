/** The techniques of a workshop out of its JSON column, which the database only knows to be an array. */
export function techniquesOf(json: unknown): string[] {
  return Array.isArray(json) ? json.filter((technique) => typeof technique === "string") : []
}
