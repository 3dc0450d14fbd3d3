import { readCode, readDate, readText } from "./csv-cells"

/** What a file of competence certificates has in it; see {@link readTable}. */
export const COMPETENCE_COLUMNS = {
  artisan: {
    heading: { es: "Código de artesano", en: "Artisan code" },
    also: ["código", "code", "artesano", "artesana", "artisan"],
    required: true,
    read: readCode,
    example: "LUR-0001",
  },
  body: {
    heading: { es: "Entidad certificadora", en: "Certifying body" },
    also: ["entidad", "body", "institución", "certificadora"],
    required: true,
    read: readText(160),
    example: "CITE Cuero y Calzado",
  },
  standard: {
    heading: { es: "Norma de competencia", en: "Competence standard" },
    also: ["norma", "estándar", "standard", "competencia", "competence"],
    required: true,
    read: readText(200),
    example: "Repujado en cuero",
  },
  issued_on: {
    heading: { es: "Fecha de emisión", en: "Issued on" },
    also: ["emisión", "fecha", "emitido", "issued", "date"],
    required: true,
    read: readDate,
    example: "15/01/2026",
  },
  expires_on: {
    heading: { es: "Vence", en: "Expires on" },
    also: ["fecha de vencimiento", "vencimiento", "expires", "expiry"],
    required: false,
    read: readDate,
    example: "",
  },
} as const
