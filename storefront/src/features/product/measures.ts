/** A piece's measures as people say them: `30 × 12 × 8 cm`, `450 g`, `2.4 kg`; null for what is not known. */
export function measureLines(measures: {
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
}): { size: string | null; weight: string | null } {
  const sides = [measures.length, measures.width, measures.height].filter((side) => side !== null && side > 0)
  const centimetres = sides.map((millimetres) => trim((millimetres ?? 0) / 10))
  const { weight } = measures
  return {
    size: centimetres.length ? `${centimetres.join(" × ")} cm` : null,
    weight: !weight ? null : weight < 1000 ? `${trim(weight)} g` : `${trim(weight / 1000)} kg`,
  }
}

function trim(value: number): string {
  return String(Math.round(value * 10) / 10)
}
