import type { Words } from "@tejido/institutions/domain/permissions"

/** Everything that can be wrong with an imported file or a row of it, in words; `{}` is what was found or allowed. */
const PROBLEMS = {
  unreadable_text: {
    es: "El archivo tiene letras que no se pueden leer. Guárdelo como «CSV UTF-8» o como Excel (.xlsx) y vuelva a subirlo.",
    en: "The file has letters that cannot be read. Save it as “CSV UTF-8” or as Excel (.xlsx) and upload it again.",
  },
  empty_file: { es: "El archivo no tiene filas.", en: "The file has no rows." },
  unclosed_quote: {
    es: "Hay una comilla que se abre y no se cierra: desde aquí no se puede leer.",
    en: "A quotation mark opens and never closes: nothing can be read from here on.",
  },
  not_a_workbook: {
    es: "No es un archivo de Excel (.xlsx) que se pueda leer. Ábralo en su programa, guárdelo como .xlsx o como CSV UTF-8 y vuelva a subirlo.",
    en: "This is not an Excel file (.xlsx) that can be read. Open it in your program, save it as .xlsx or as CSV UTF-8 and upload it again.",
  },
  workbook_too_large: {
    es: "El archivo de Excel ocupa demasiado al abrirse. Deje solo la hoja con sus publicaciones.",
    en: "The Excel file is too large once opened. Leave only the sheet with your listings.",
  },
  workbook_not_plain: {
    es: "El archivo de Excel lleva partes que no se aceptan (una definición de documento). Copie las celdas a un archivo nuevo.",
    en: "The Excel file holds parts that are not accepted (a document definition). Copy the cells into a new file.",
  },
  too_many_sheets: { es: "El archivo tiene más de {} hojas.", en: "The file has more than {} sheets." },
  too_many_columns: { es: "El archivo tiene más de {} columnas.", en: "The file has more than {} columns." },
  too_many_rows: {
    es: "El archivo tiene más de {} filas: divídalo en varios.",
    en: "The file has more than {} rows: split it into several.",
  },
  missing_column: { es: "Falta la columna «{}».", en: "The column “{}” is missing." },
  unknown_column: { es: "No se conoce la columna «{}».", en: "There is no column “{}” here." },
  repeated_column: { es: "La columna «{}» está dos veces.", en: "The column “{}” is there twice." },
  too_many_cells: {
    es: "La fila tiene más celdas que el encabezado. Si es un CSV, ponga entre comillas los textos que llevan el separador.",
    en: "The row has more cells than the heading. In a CSV, put quotes around texts that hold the separator.",
  },
  formula_without_value: {
    es: "La celda {} tiene una fórmula sin resultado. Escriba el valor en su lugar.",
    en: "Cell {} has a formula without a result. Write the value in its place.",
  },
  cell_error: {
    es: "La celda {} tiene un error de Excel. Escriba el valor en su lugar.",
    en: "Cell {} holds an error of Excel. Write the value in its place.",
  },
  cell_is_date: {
    es: "Excel convirtió la celda {} en una fecha. Ponga la celda como texto y escriba de nuevo el valor.",
    en: "Excel turned cell {} into a date. Make the cell a text and write the value again.",
  },
  missing_value: { es: "Falta este dato.", en: "This is missing." },
  too_long: { es: "Tiene más de {} caracteres.", en: "It has more than {} characters." },
  control_character: {
    es: "Tiene caracteres que no son letras ni signos.",
    en: "It has characters that are neither letters nor signs.",
  },
  ambiguous_number: {
    es: "«{}» se puede leer de dos maneras: escriba 1300 si son mil trescientos, o 1,30 si es uno con treinta.",
    en: "“{}” can be read in two ways: write 1300 for a thousand three hundred, or 1.30 for one and thirty.",
  },
  bad_price: {
    es: "«{}» no es un precio en soles: escríbalo como 12,50 o S/ 1,300.50.",
    en: "“{}” is not a price in soles: write 12.50 or S/ 1,300.50.",
  },
  not_soles: {
    es: "«{}» no está en soles. Los precios van en soles, con IGV.",
    en: "“{}” is not in soles. Prices are in soles, with IGV.",
  },
  too_precise: { es: "«{}» tiene demasiados decimales.", en: "“{}” has too many decimals." },
  price_out_of_range: {
    es: "El precio va de S/ 0.01 a S/ 100,000.00.",
    en: "A price is between S/ 0.01 and S/ 100,000.00.",
  },
  bad_weight: {
    es: "«{}» no es un peso: escriba los gramos enteros (850) o los kilos con su unidad (0,85 kg).",
    en: "“{}” is not a weight: write whole grams (850) or kilos with their unit (0.85 kg).",
  },
  weight_out_of_range: {
    es: "El peso va de 1 a 100,000 gramos.",
    en: "Weight is between 1 and 100,000 grams.",
  },
  bad_length: {
    es: "«{}» no es una medida: escriba los centímetros (30,5) o ponga la unidad (305 mm, 1,2 m).",
    en: "“{}” is not a length: write centimetres (30.5) or add the unit (305 mm, 1.2 m).",
  },
  length_out_of_range: {
    es: "Una medida va de 0.1 a 500 centímetros.",
    en: "A length is between 0.1 and 500 centimetres.",
  },
  bad_yes_no: { es: "«{}» no es «sí» ni «no».", en: "“{}” is neither “yes” nor “no”." },
  bad_stock: { es: "«{}» no es una cantidad entera.", en: "“{}” is not a whole quantity." },
  stock_out_of_range: { es: "Las existencias van de 0 a {}.", en: "Stock is between 0 and {}." },
  stock_is_counted: {
    es: "Ya se publicó: sus existencias se cuentan en «Existencias», no por archivo. Deje la celda vacía.",
    en: "It has been published: its stock is counted under “Stock”, not by file. Leave the cell empty.",
  },
  stock_needs_value: {
    es: "Tiene varias opciones: ponga una fila por cada una, con su valor y sus existencias.",
    en: "It comes in several options: give each a row, with its value and its stock.",
  },
  one_of_a_kind_stock: {
    es: "De una pieza única hay una sola.",
    en: "Of a one-of-a-kind piece there is only one.",
  },
  one_of_a_kind_option: {
    es: "De una pieza única hay una sola: no viene en varias opciones.",
    en: "Of a one-of-a-kind piece there is only one: it does not come in several options.",
  },
  bad_material: {
    es: "No se conoce el material «{}». Los que hay están en la lista de columnas.",
    en: "There is no material “{}”. Those that there are stand in the list of columns.",
  },
  too_many_materials: { es: "Tiene más de {} materiales.", en: "It has more than {} materials." },
  bad_makers: {
    es: "«{}» no se entiende: escriba los códigos con su parte (LUR-0142 60; LUR-0143 40), o solo los códigos si es por partes iguales.",
    en: "“{}” cannot be read: write the codes with their part (LUR-0142 60; LUR-0143 40), or only the codes for equal parts.",
  },
  repeated_maker: { es: "{} está dos veces.", en: "{} is there twice." },
  too_many_makers: { es: "Tiene más de {} artesanos.", en: "It has more than {} makers." },
  makers_part_missing: {
    es: "Ponga la parte de cada artesano, o la de ninguno si es por partes iguales.",
    en: "Give each maker's part, or nobody's for equal parts.",
  },
  shares_not_whole: {
    es: "Las partes de los artesanos suman {} %, no 100 %.",
    en: "The makers' parts add up to {} %, not 100 %.",
  },
  maker_not_there: {
    es: "No hay nadie con el código {} en este taller.",
    en: "There is nobody with the code {} in this workshop.",
  },
  unknown_establishment: {
    es: "No hay un establecimiento «{}» a su cargo.",
    en: "There is no establishment “{}” in your charge.",
  },
  unknown_workshop: {
    es: "No hay un taller «{}» a su cargo.",
    en: "There is no workshop “{}” in your charge.",
  },
  ambiguous_workshop: {
    es: "Hay varios talleres «{}»: ponga el código del establecimiento en su columna.",
    en: "There are several workshops “{}”: put the code of the establishment in its column.",
  },
  workshop_closed: { es: "El taller «{}» está cerrado.", en: "The workshop “{}” is closed." },
  missing_place: {
    es: "Falta el taller, o el código del establecimiento.",
    en: "The workshop is missing, or the code of the establishment.",
  },
  workshop_fixed: {
    es: "Ya se publicó y se queda con su taller: haga otra publicación con otro código.",
    en: "It has been published and stays with its workshop: make another listing with another code.",
  },
  lot_elsewhere: {
    es: "Tiene un lote de otro taller: cambie el taller en el panel.",
    en: "It has a lot of another workshop: change the workshop in the panel.",
  },
  agreed_pay_not_company: {
    es: "El pago acordado es solo para talleres de empresas.",
    en: "Agreed pay is for workshops of companies only.",
  },
  repeated_code: {
    es: "Repite el código de la línea {}. Si son tallas o colores de lo mismo, ponga el valor de la opción en cada fila.",
    en: "It repeats the code of line {}. For sizes or colours of the same thing, put the option's value in each row.",
  },
  differs_from_first: {
    es: "No coincide con la línea {}, que es de la misma publicación. Déjelo vacío o escriba lo mismo.",
    en: "It differs from line {}, which is of the same listing. Leave it empty or write the same.",
  },
  repeated_value: {
    es: "Repite el valor de la línea {}.",
    en: "It repeats the value of line {}.",
  },
  option_without_value: {
    es: "Tiene una opción y ningún valor: ponga el valor en cada fila (38, 39, 40).",
    en: "It has an option and no value: put the value in each row (38, 39, 40).",
  },
  too_many_variants: { es: "Tiene más de {} valores.", en: "It has more than {} values." },
  too_many_photos: { es: "Tiene más de {} fotos.", en: "It has more than {} photos." },
  repeated_photo: { es: "La foto «{}» está dos veces.", en: "The photo “{}” is there twice." },
  photo_missing: {
    es: "La foto «{}» no está en el archivo .zip.",
    en: "The photo “{}” is not in the .zip file.",
  },
  photo_ambiguous: {
    es: "Hay varias fotos «{}» en el archivo .zip: escriba también la carpeta.",
    en: "There are several photos “{}” in the .zip file: write the folder as well.",
  },
  photo_too_large: { es: "La foto «{}» ocupa más de 25 MB.", en: "The photo “{}” has more than 25 MB." },
  photo_unreadable: {
    es: "La foto «{}» no se pudo leer del archivo .zip.",
    en: "The photo “{}” could not be read from the .zip file.",
  },
  photo_empty: { es: "La foto «{}» está vacía.", en: "The photo “{}” is empty." },
  photo_format: {
    es: "«{}» no es una foto JPEG, PNG, WebP ni AVIF.",
    en: "“{}” is no JPEG, PNG, WebP or AVIF photo.",
  },
  photo_heic: {
    es: "«{}» es HEIC, de un iPhone: compártala como JPEG.",
    en: "“{}” is HEIC, of an iPhone: share it as JPEG.",
  },
  photo_svg: {
    es: "«{}» es un dibujo (SVG), no una foto.",
    en: "“{}” is a drawing (SVG), not a photo.",
  },
  photo_animated: { es: "«{}» se mueve: envíe una foto fija.", en: "“{}” moves: send a still photo." },
  photo_texts: {
    es: "Hay {} entre textos y fotos que no se corresponden: ponga un texto por foto, separados por «;».",
    en: "{} of texts and photos do not match: give each photo its text, separated by “;”.",
  },
  zip_unreadable: {
    es: "El archivo de fotos no es un .zip que se pueda leer.",
    en: "The file of photos is not a .zip that can be read.",
  },
  zip_too_many: { es: "El .zip tiene más de {} archivos.", en: "The .zip has more than {} files." },
  listing_in_review: {
    es: "Está en revisión: retire el envío antes de cambiarla.",
    en: "It is in review: take it back before changing it.",
  },
  listing_changed: {
    es: "Alguien la cambió mientras se importaba. Vuelva a subir el archivo.",
    en: "Somebody changed it during the import. Upload the file again.",
  },
} as const satisfies Record<string, Words>

export type ProblemCode = keyof typeof PROBLEMS
export type ProblemDetail = string | number

/** Something that is wrong in a row: with which column, and what the cell says. */
export type RowProblem<Field extends string = string> = {
  line: number
  field: Field | null
  code: ProblemCode
  detail?: ProblemDetail | undefined
  value?: string | undefined
}

/** Stops the reading of a file of which nothing can be used. */
export class FileProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: ProblemDetail = "",
    readonly line = 1
  ) {
    super(`the file cannot be imported: ${code}`)
  }
}

/** Whether a code of the database is one that there are words for. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code)
}

/** What a problem is, in words of the reader. */
export function problemWords(code: ProblemCode, locale: "es" | "en", detail: ProblemDetail = ""): string {
  return PROBLEMS[code][locale].replace("{}", () => String(detail))
}

/** As much of a cell as belongs in a message, on one line. */
export function shown(cell: string): string {
  const text = cell.replace(/[\s\p{Cc}]+/gu, " ").trim()
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
