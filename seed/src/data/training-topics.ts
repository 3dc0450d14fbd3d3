/** What the demo's trainings were about. */
export const TRAINING_TOPICS: readonly string[] = [
  "Control de calidad y acabados",
  "Costos y fijación de precios",
  "Diseño y desarrollo de colecciones",
  "Seguridad en el uso de herramientas",
  "Fotografía de producto con teléfono",
  "Tintes naturales y combinación de color",
  "Empaque y etiquetado para envío",
  "Ahorro y finanzas personales",
]
