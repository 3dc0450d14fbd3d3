import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import type { RegisterHand } from "../modules/provenance/register/register-hand"
import type { ProvenanceModuleService } from "../modules/provenance/service"
import { leather, lurigancho, womenOfCusco } from "./samples"

type Sql = (text: string, params?: unknown[]) => Promise<Record<string, unknown>[]>

/** Somebody of Produce who reaches these establishments, or all. */
export const handOver = (establishmentIds: readonly string[] | null = null): RegisterHand => ({
  actor: SYSTEM("test"),
  institution: { id: "inst_produce", label: "Produce" },
  establishmentIds,
})

/** Two establishments with a workshop each; six artisans in Lurigancho (LUR-0001 …), one in Cusco (CUS-0001). */
export async function registerWorld(service: ProvenanceModuleService, sql: Sql) {
  // The log is another plugin's; here it is only a place for its rows.
  await sql(`create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
    institution_id text, session_id text, address text, action text, resource text, resource_id text,
    establishment_id text, reason text, before jsonb, after jsonb)`)
  await sql("truncate audit_entry")
  const [here, there] = await service.createEstablishments([lurigancho, womenOfCusco])
  const [workshop, other] = await service.createWorkshops([
    { ...leather, establishment_id: here!.id },
    {
      ...leather,
      handle: "tejido-cusco",
      name: "Taller de tejido",
      craft_line: "textileria",
      establishment_id: there!.id,
    },
  ])
  const artisans = await service.createArtisans([
    ...Array.from({ length: 6 }, (_, i) => ({ code: `LUR-000${i + 1}`, workshop_id: workshop!.id })),
    { code: "CUS-0001", workshop_id: other!.id },
  ])
  return {
    here: here!.id,
    there: there!.id,
    workshop: workshop!.id,
    other: other!.id,
    ids: artisans.map(({ id }) => id),
  }
}

/** The day so many days from today in Lima. */
export function dayFromNow(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000)
  return moment.toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
