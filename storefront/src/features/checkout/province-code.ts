/** INEI's two-digit department → ISO 3166-2:PE, as the backend's shipping zones and tax regions name it. */
const DEPARTMENTS: Record<string, string> = {
  "01": "ama",
  "02": "anc",
  "03": "apu",
  "04": "are",
  "05": "aya",
  "06": "caj",
  "07": "cal",
  "08": "cus",
  "09": "huv",
  "10": "huc",
  "11": "ica",
  "12": "jun",
  "13": "lal",
  "14": "lam",
  "15": "lim",
  "16": "lor",
  "17": "mdd",
  "18": "moq",
  "19": "pas",
  "20": "piu",
  "21": "pun",
  "22": "sam",
  "23": "tac",
  "24": "tum",
  "25": "uca",
}

/**
 * The subdivision of a place, e.g. `pe-cus`; null for a code INEI does not have. The province of Lima is a
 * subdivision of its own (`pe-lma`), apart from the region of Lima around it (`pe-lim`).
 */
export function provinceCode(ubigeo: string): string | null {
  if (ubigeo.startsWith("1501")) return "pe-lma"
  const code = DEPARTMENTS[ubigeo.slice(0, 2)]
  return code ? `pe-${code}` : null
}
