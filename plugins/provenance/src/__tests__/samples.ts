/** Rows that several tests start from. The person is invented and serves as a canary. */
export const lurigancho = {
  code: "LUR",
  handle: "lurigancho",
  name: "E.P. de Lurigancho",
  regional_office: "Lima",
  department: "Lima",
  province: "Lima",
  district: "San Juan de Lurigancho",
  ubigeo: "150132",
  sex: "men" as "men" | "women" | "mixed",
  visibility: "name" as "name" | "region",
}

export const womenOfCusco: typeof lurigancho = {
  code: "MCU",
  handle: "mujeres-cusco",
  name: "E.P. de Mujeres de Cusco",
  regional_office: "Sur Oriente Cusco",
  department: "Cusco",
  province: "Cusco",
  district: "San Jerónimo",
  ubigeo: "080104",
  sex: "women",
  visibility: "region",
}

export const leather = {
  handle: "taller-cuero",
  name: "Taller de cuero",
  craft_line: "cueros-pieles" as const,
  mode: "own_account" as const,
  // Typed as the JSON column is.
  techniques: ["Repujado"] as unknown as Record<string, unknown>,
}

export const person = { full_name: "Nombre Canario", dni: "45678901" }
