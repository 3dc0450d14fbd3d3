/** An institution's code made from its short name: "Produce S.A.C." is `produce-s-a-c`. */
export function codeOf(shortName: string): string {
  return shortName
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
}
