/**
 * Words whose written accent is certain; the source has none. A word that is not here stays as it came:
 * a missing accent is a smaller fault than an invented one.
 */
const ACCENTED_WORDS = `
  Acarí Agustín Albarracín Amantaní Áncash Ancón Andrés Antón Apurímac Ascensión Asháninka Asunción
  Awajún Azángaro Bárbara Bartolomé Belén Beraún Bermúdez Bolívar Bongará Boquerón Cáceres Callería Camaná
  Caravelí Carquín Carrión Celendín César Chadín Chaulán Chávez Chavín Chepén Chimú Chiquián Cholón Colán
  Concepción Constitución Contumazá Convención Copallín Córdova Cristóbal Dámaso Damián Elías Eslabón
  Fermín Frías Gabán Gálvez Guzmán Hernández Héroes Heroínas Hilarión Huamalíes Huamán Huancané Huantán
  Huántar Huánuco Huarochirí Huaytará Íllimo Inclán Jaén Jazán Jerónimo Jesús Joaquín José Juanjuí Julcán Junín
  Lámud Larán López Lucía Lunahuaná Lurín Máncora Marañón Marcará María Márquez Martín Matará Mejía
  Mochumí Monsefú Monzón Mórrope Morropón Nicolás Ordóñez Oyón Oyotún Pacarán Pachacámac Pachacútec Paiján
  Paucará Perené Perú Piérola Pítipo Pucalá Pucará Purús Quilmaná Ramón Rázuri Rímac Río Rodríguez Román
  Sánchez Sangarará Sayán Sebastián Simón Sócota Tomás Túcume Tumán Túpac Unión Valcárcel Valdizán Víctor
  Virú Vítor Vizcatán Yonán Zúñiga
`

const accented = new Map(
  ACCENTED_WORDS.split(/\s+/)
    .filter(Boolean)
    .map((word) => [withoutAccents(word).toUpperCase(), word])
)

/** Written small inside a name: "San Juan de la Frontera". "El" is not here: "Villa El Salvador". */
const SMALL = new Set(["DE", "DEL", "Y"])
const SMALL_AFTER_DE = new Set(["LA", "LAS", "LOS"])

/** A place's name as it is written, from the capitals without accents of the source (Ñ kept). */
export function placeName(capitals: string): string {
  const words = capitals.split(" ")
  return words
    .map((word, i) => {
      const small = i > 0 && (SMALL.has(word) || (words[i - 1] === "DE" && SMALL_AFTER_DE.has(word)))
      return small ? word.toLowerCase() : word.split("-").map(titleCase).join("-")
    })
    .join(" ")
}

function titleCase(word: string): string {
  const known = accented.get(withoutAccents(word).toUpperCase())
  return known ?? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** Takes accents off vowels; Ñ is a letter of its own and stays. */
function withoutAccents(word: string): string {
  return word
    .normalize("NFD")
    .replace(/(?<![nN])\p{M}/gu, "")
    .normalize("NFC")
}
