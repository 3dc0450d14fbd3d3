/**
 * How long sheets of 500 labels take (goal: 5 s each), in every format, and how large they are. Nothing has to run.
 * Run: `npm run bench:labels`.
 */
import { buffer } from "node:stream/consumers"
import { newSerialCode } from "../plugins/provenance/src/domain/serial-code"
import { LABEL_FORMATS } from "../plugins/provenance/src/labels/label-formats"
import { type Label, labelSheets } from "../plugins/provenance/src/labels/label-sheets"

const LABELS = 500
const GOAL_SECONDS = 5

async function main(): Promise<void> {
  for (const format of LABEL_FORMATS) {
    const labels = Array.from({ length: LABELS }, (_, i) => labelOf(i + 1))
    const start = performance.now()
    const pdf = await buffer(labelSheets(labels, { format, start: 1, title: "Etiquetas" }) as never)
    const seconds = (performance.now() - start) / 1000
    console.log(
      `${format.code.padEnd(12)} ${LABELS} labels in ${seconds.toFixed(2)} s, ${(pdf.length / 1024).toFixed(0)} kB, ` +
        `goal ${GOAL_SECONDS} s: ${seconds <= GOAL_SECONDS ? "reached" : "MISSED"}`
    )
  }
}

function labelOf(number: number): Label {
  const code = newSerialCode()
  return {
    code,
    name: "Bolso de cuero repujado con flores de Ayacucho",
    workshop: "Taller de cuero y calzado",
    place: "E.P. de Lurigancho",
    number: `${number} de ${LABELS}`,
    site: { host: "carcelesproductivas.pe", path: "/origen" },
    address: `https://carcelesproductivas.pe/origen/${code}`,
    workshopHandle: "taller-cuero",
    craftLine: "cueros-pieles",
  }
}

void main()
