import { readCodes, readDate, readHours, readText, readTrainingKind } from "./csv-cells"

/** What a file of trainings has in it, one line for each training; see {@link readTable}. */
export const TRAINING_COLUMNS = {
  establishment: {
    heading: { es: "Código del establecimiento", en: "Establishment code" },
    also: ["establecimiento", "establishment"],
    required: true,
    read: readText(120),
    example: "LUR",
  },
  workshop: {
    heading: { es: "Taller", en: "Workshop" },
    also: ["workshop"],
    required: false,
    read: readText(160),
    example: "Taller de cuero",
  },
  kind: {
    heading: { es: "Tipo", en: "Kind" },
    also: ["clase", "type"],
    required: true,
    read: readTrainingKind,
    example: "Capacitación",
  },
  topic: {
    heading: { es: "Tema", en: "Topic" },
    also: ["curso", "course", "subject"],
    required: true,
    read: readText(200),
    example: "Acabados en cuero",
  },
  hours: {
    heading: { es: "Horas", en: "Hours" },
    also: ["duración", "duration"],
    required: true,
    read: readHours,
    example: "20",
  },
  starts_on: {
    heading: { es: "Empieza", en: "Starts on" },
    also: ["inicio", "fecha de inicio", "desde", "start", "starts", "from"],
    required: true,
    read: readDate,
    example: "12/01/2026",
  },
  ends_on: {
    heading: { es: "Termina", en: "Ends on" },
    also: ["fin", "fecha de fin", "término", "hasta", "end", "ends", "to"],
    required: true,
    read: readDate,
    example: "23/01/2026",
  },
  institution: {
    heading: { es: "Institución que instruye", en: "Instructor's institution" },
    also: ["institución", "institution", "institución del instructor"],
    required: false,
    read: readText(160),
    example: "CITE Cuero y Calzado",
  },
  attendees: {
    heading: { es: "Participantes", en: "Attendees" },
    also: ["asistentes", "códigos", "artesanos", "artisans", "codes"],
    required: true,
    read: readCodes,
    example: "LUR-0001 LUR-0002",
  },
} as const
