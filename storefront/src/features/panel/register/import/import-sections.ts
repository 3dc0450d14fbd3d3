/** The lists that can be filled from a CSV file. `words` is their namespace under `panel.register`. */
export const IMPORT_SECTIONS = [
  {
    words: "registrations",
    path: "/panel/registro-nacional",
    api: "/staff/registrations",
    permission: "registration.update",
  },
  {
    words: "competences",
    path: "/panel/competencias",
    api: "/staff/competences",
    permission: "competence.update",
  },
  {
    words: "trainings",
    path: "/panel/capacitaciones",
    api: "/staff/trainings",
    permission: "training.update",
  },
] as const
export type ImportSection = (typeof IMPORT_SECTIONS)[number]

/** The page that imports into a list. */
export function importPage({ path }: { path: string }): string {
  return `${path}/importar`
}

/** Where the template of a list's file lies. */
export function templateDownload({ path }: { path: string }): string {
  return path.replace(/^\/panel/, "/panel/descargar/plantillas")
}

/** What is saved of a file with problems. */
export const IMPORT_MODES = ["all_or_none", "good_rows"] as const
