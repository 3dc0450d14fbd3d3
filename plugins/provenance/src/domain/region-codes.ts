/** ISO 3166-2:PE letters of the 24 departments and Callao, by Spanish name. */
const REGION_CODES: ReadonlyMap<string, string> = new Map([
  ["Amazonas", "AMA"],
  ["Áncash", "ANC"],
  ["Apurímac", "APU"],
  ["Arequipa", "ARE"],
  ["Ayacucho", "AYA"],
  ["Cajamarca", "CAJ"],
  ["Callao", "CAL"],
  ["Cusco", "CUS"],
  ["Huánuco", "HUC"],
  ["Huancavelica", "HUV"],
  ["Ica", "ICA"],
  ["Junín", "JUN"],
  ["La Libertad", "LAL"],
  ["Lambayeque", "LAM"],
  ["Lima", "LIM"],
  ["Loreto", "LOR"],
  ["Madre de Dios", "MDD"],
  ["Moquegua", "MOQ"],
  ["Pasco", "PAS"],
  ["Piura", "PIU"],
  ["Puno", "PUN"],
  ["San Martín", "SAM"],
  ["Tacna", "TAC"],
  ["Tumbes", "TUM"],
  ["Ucayali", "UCA"],
])

/** Names of the 25 regions, in Spanish with accents, in alphabetical order. */
export const REGIONS: readonly string[] = [...REGION_CODES.keys()]

/**
 * The region's three letters.
 * @throws RangeError for a name that is not one of the 25
 */
export function regionCode(department: string): string {
  const code = REGION_CODES.get(department)
  if (!code) throw new RangeError(`not a department of Peru: ${department}`)
  return code
}
