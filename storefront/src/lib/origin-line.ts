/** A workshop and its region in one line; the region is left out where the workshop's name already says it. */
export function originLine(workshop: string | null | undefined, region: string | null | undefined): string {
  const named = region && workshop?.toLocaleLowerCase("es").includes(region.toLocaleLowerCase("es"))
  return [workshop, named ? null : region].filter(Boolean).join(", ")
}
