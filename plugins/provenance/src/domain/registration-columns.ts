import { readCode, readCraftLine, readDate, readRegion, readText } from "./csv-cells"

/** What a file of registrations has in it; see {@link readTable}. */
export const REGISTRATION_COLUMNS = {
  artisan: {
    heading: { es: "Código de artesano", en: "Artisan code" },
    also: ["código", "code", "artesano", "artesana", "artisan"],
    required: true,
    read: readCode,
    example: "LUR-0001",
  },
  number: {
    heading: { es: "Número de registro", en: "Registration number" },
    also: ["número", "number", "RNA", "número RNA", "N° RNA"],
    required: true,
    read: readText(60),
    example: "0000-2026",
  },
  craft_line: {
    heading: { es: "Línea artesanal", en: "Craft line" },
    also: ["línea", "line"],
    required: true,
    read: readCraftLine,
    example: "Cueros y pieles",
  },
  region: {
    heading: { es: "Región", en: "Region" },
    also: ["departamento", "department"],
    required: false,
    read: readRegion,
    example: "Lima",
  },
  registered_on: {
    heading: { es: "Fecha de registro", en: "Registered on" },
    also: ["registro", "fecha", "fecha de inscripción", "inscripción", "registered", "date"],
    required: true,
    read: readDate,
    example: "15/01/2026",
  },
  expires_on: {
    heading: { es: "Vence", en: "Expires on" },
    also: ["fecha de vencimiento", "vencimiento", "expires", "expiry"],
    required: false,
    read: readDate,
    example: "15/01/2028",
  },
} as const
