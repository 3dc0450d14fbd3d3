import { squash } from "@tejido/provenance/domain/csv-cells"
import type { Words } from "@tejido/institutions/domain/permissions"

/** One column of the file: its heading, other headings by which it is known, and what stands in the template. */
export type ImportColumn = {
  heading: Words
  also?: readonly string[]
  /** Of one listing in two rows: what its first row has, and its second. */
  example: readonly [string, string]
  /** What goes in it, as the template's second sheet says. */
  help: Words
}

/** The columns of a file of listings, in the order of the template and of the export. `code` alone is required. */
export const IMPORT_COLUMNS = {
  code: {
    heading: { es: "Código", en: "Code" },
    also: ["código de publicación", "listing code"],
    example: ["B-001", "B-001"],
    help: {
      es: "Su propio código de la pieza, sin repetir en el penal. Las filas con el mismo código son una sola publicación. Obligatorio.",
      en: "Your own code of the piece, unlike any other of the prison. Rows with the same code are one listing. Required.",
    },
  },
  establishment: {
    heading: { es: "Establecimiento", en: "Establishment" },
    also: ["código del establecimiento", "establishment code", "penal"],
    example: ["LUR", ""],
    help: {
      es: "Código o nombre. Hace falta solo si el taller no basta para saberlo.",
      en: "Code or name. Needed only where the workshop does not say it.",
    },
  },
  workshop: {
    heading: { es: "Taller", en: "Workshop" },
    example: ["Taller de cuero", ""],
    help: {
      es: "Nombre del taller, como está en el panel.",
      en: "Name of the workshop, as the panel has it.",
    },
  },
  title_es: {
    heading: { es: "Título", en: "Title" },
    also: ["título en español", "title in Spanish", "nombre", "name"],
    example: ["Cinturón de cuero repujado", ""],
    help: { es: "Qué es, hasta 120 letras.", en: "What it is in Spanish, up to 120 letters." },
  },
  title_en: {
    heading: { es: "Título en inglés", en: "Title in English" },
    example: ["Tooled leather belt", ""],
    help: { es: "Hasta 120 letras.", en: "Up to 120 letters." },
  },
  description_es: {
    heading: { es: "Descripción", en: "Description" },
    also: ["descripción en español", "description in Spanish"],
    example: ["Cinturón de cuero de res curtido al vegetal, con hebilla de bronce.", ""],
    help: { es: "Hasta 4000 letras, en varias líneas si quiere.", en: "In Spanish, up to 4000 letters." },
  },
  description_en: {
    heading: { es: "Descripción en inglés", en: "Description in English" },
    example: ["", ""],
    help: { es: "Hasta 4000 letras.", en: "Up to 4000 letters." },
  },
  technique_es: {
    heading: { es: "Técnica", en: "Technique" },
    also: ["técnica en español", "technique in Spanish"],
    example: ["Repujado", ""],
    help: { es: "Cómo está hecho.", en: "How it is made, in Spanish." },
  },
  technique_en: {
    heading: { es: "Técnica en inglés", en: "Technique in English" },
    example: ["", ""],
    help: { es: "Hasta 120 letras.", en: "Up to 120 letters." },
  },
  materials: {
    heading: { es: "Materiales", en: "Materials" },
    example: ["Cuero; Bronce", ""],
    help: {
      es: "De la lista de materiales, separados por «;». Con ellos busca la gente en la tienda.",
      en: "Of the list of materials, with “;” between. People search the shop by them.",
    },
  },
  material_es: {
    heading: { es: "Detalle del material", en: "Material details" },
    also: ["texto del material", "material text", "detalle del material en español"],
    example: ["Cuero de res curtido al vegetal", ""],
    help: {
      es: "Cómo se lee en la ficha, hasta 200 letras.",
      en: "As the page says it, in Spanish, up to 200 letters.",
    },
  },
  material_en: {
    heading: { es: "Detalle del material en inglés", en: "Material details in English" },
    example: ["", ""],
    help: { es: "Hasta 200 letras.", en: "Up to 200 letters." },
  },
  care_es: {
    heading: { es: "Cuidados", en: "Care" },
    also: ["cuidados en español", "care in Spanish"],
    example: ["Limpiar con un paño seco.", ""],
    help: {
      es: "Cómo cuidarlo, hasta 1000 letras.",
      en: "How to care for it, in Spanish, up to 1000 letters.",
    },
  },
  care_en: {
    heading: { es: "Cuidados en inglés", en: "Care in English" },
    example: ["", ""],
    help: { es: "Hasta 1000 letras.", en: "Up to 1000 letters." },
  },
  price: {
    heading: { es: "Precio (S/)", en: "Price (S/)" },
    also: ["precio", "price", "precio con IGV"],
    example: ["120,00", "130,00"],
    help: {
      es: "En soles, con IGV: 12,50 o S/ 1,300.50. «1.300» no se acepta, porque se lee de dos maneras.",
      en: "In soles with IGV: 12.50 or S/ 1,300.50. “1.300” is refused, for it can be read in two ways.",
    },
  },
  option_es: {
    heading: { es: "Opción", en: "Option" },
    also: ["opción en español", "option in Spanish", "nombre de la opción", "option name"],
    example: ["Talla", ""],
    help: {
      es: "Qué se elige, si viene en varias: Talla, Color.",
      en: "What is chosen, in Spanish: Talla, Color.",
    },
  },
  option_en: {
    heading: { es: "Opción en inglés", en: "Option in English" },
    example: ["Size", ""],
    help: { es: "Size, Colour.", en: "Size, Colour." },
  },
  option_value: {
    heading: { es: "Valor de la opción", en: "Option value" },
    also: ["valor", "value"],
    example: ["M", "L"],
    help: {
      es: "Una fila por cada valor, con el mismo código: S, M, L. Las filas del archivo son todos los valores que hay.",
      en: "One row for each value, with the same code: S, M, L. The file's rows are all the values there are.",
    },
  },
  stock: {
    heading: { es: "Existencias", en: "Stock" },
    also: ["cantidad", "quantity"],
    example: ["4", "2"],
    help: {
      es: "Cuántas hay al publicar por primera vez. Lo publicado se cuenta en «Existencias»: déjelo vacío.",
      en: "How many there are when it is first published. What is published is counted under “Stock”: leave it empty.",
    },
  },
  one_of_a_kind: {
    heading: { es: "Pieza única", en: "One of a kind" },
    example: ["no", ""],
    help: { es: "sí o no.", en: "yes or no." },
  },
  weight_g: {
    heading: { es: "Peso (g)", en: "Weight (g)" },
    also: ["peso", "weight", "peso en gramos"],
    example: ["350", ""],
    help: {
      es: "Gramos enteros, con empaque; o con su unidad: 0,35 kg.",
      en: "Whole grams, packed; or with its unit: 0.35 kg.",
    },
  },
  length_mm: {
    heading: { es: "Largo (cm)", en: "Length (cm)" },
    also: ["largo", "length"],
    example: ["110", ""],
    help: { es: "Centímetros: 30,5.", en: "Centimetres: 30.5." },
  },
  width_mm: {
    heading: { es: "Ancho (cm)", en: "Width (cm)" },
    also: ["ancho", "width"],
    example: ["3,5", ""],
    help: { es: "Centímetros: 30,5.", en: "Centimetres: 30.5." },
  },
  height_mm: {
    heading: { es: "Alto (cm)", en: "Height (cm)" },
    also: ["alto", "height"],
    example: ["", ""],
    help: { es: "Centímetros: 30,5.", en: "Centimetres: 30.5." },
  },
  makers: {
    heading: { es: "Artesanos", en: "Makers" },
    also: ["artesanas", "hecho por", "made by", "códigos de artesanos"],
    example: ["LUR-0142 60; LUR-0143 40", ""],
    help: {
      es: "Códigos con su parte en por ciento; o solo los códigos, si es por partes iguales. Nunca nombres.",
      en: "Codes with their part in per cent; or only the codes for equal parts. Never names.",
    },
  },
  agreed_pay: {
    heading: { es: "Pago acordado (S/)", en: "Agreed pay (S/)" },
    also: ["pago acordado", "agreed pay"],
    example: ["", ""],
    help: {
      es: "Lo que reciben los artesanos por unidad; solo en talleres de empresas.",
      en: "What the makers are paid for one; in workshops of companies only.",
    },
  },
  photos: {
    heading: { es: "Fotos", en: "Photos" },
    example: ["cinturon-1.jpg; cinturon-2.jpg", ""],
    help: {
      es: "Nombres de los archivos que van en el .zip, separados por «;». La primera es la portada.",
      en: "Names of the files in the .zip, with “;” between. The first is the cover.",
    },
  },
  photo_alt_es: {
    heading: { es: "Texto de las fotos", en: "Photo texts" },
    also: ["texto de las fotos en español", "photo alt", "alt"],
    example: ["Cinturón enrollado; Detalle de la hebilla", ""],
    help: {
      es: "Qué se ve en cada foto, en su orden, separado por «;» (o por «|» si el texto lleva «;»). Sin caras ni nombres.",
      en: "What each photo shows, in their order, with “;” between (or “|” where a text has a “;”). No faces, no names.",
    },
  },
  photo_alt_en: {
    heading: { es: "Texto de las fotos en inglés", en: "Photo texts in English" },
    example: ["", ""],
    help: { es: "Lo mismo en inglés.", en: "The same in English." },
  },
} as const satisfies Record<string, ImportColumn>

export type ImportField = keyof typeof IMPORT_COLUMNS
export const IMPORT_FIELDS = Object.keys(IMPORT_COLUMNS) as ImportField[]

/** What each row of a listing has of its own; all the rest is the listing's. */
export const VARIANT_FIELDS = ["price", "option_value", "stock"] as const satisfies readonly ImportField[]
export type ListingField = Exclude<ImportField, (typeof VARIANT_FIELDS)[number]>
export const LISTING_FIELDS = IMPORT_FIELDS.filter(
  (field): field is ListingField => !(VARIANT_FIELDS as readonly string[]).includes(field)
)

const KNOWN = new Map<string, ImportField>(
  IMPORT_FIELDS.flatMap((field) => {
    const { heading, also = [] }: ImportColumn = IMPORT_COLUMNS[field]
    return [heading.es, heading.en, ...also].map((word) => [squash(word), field] as const)
  })
)

/** Which column a heading names; case, accents and signs do not matter. */
export function fieldOf(heading: string): ImportField | undefined {
  return KNOWN.get(squash(heading))
}
