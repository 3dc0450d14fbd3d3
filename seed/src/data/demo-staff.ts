/** A member of staff that a demo has. Invented: no name stands for a person. */
export type DemoMemberSeed = {
  role: string
  name: string
  email: string
  /** Code of the institution. */
  institution: string
  /** Codes of establishments. */
  establishments: readonly string[]
}

// `ejemplo.pe` is nobody's mail: the demo sends none, it keeps mails as files.
/**
 * One member for each role; a second operator at another prison, to see that each sees only its own; and a second
 * treasurer.
 */
export const DEMO_STAFF: readonly DemoMemberSeed[] = [
  {
    role: "operator",
    name: "Operadora Demostración de Lurigancho",
    email: "operador.lurigancho@ejemplo.pe",
    institution: "inpe",
    establishments: ["LUR"],
  },
  {
    role: "operator",
    name: "Operador Demostración de Ayacucho",
    email: "operador.ayacucho@ejemplo.pe",
    institution: "inpe",
    establishments: ["AYC"],
  },
  {
    role: "curator",
    name: "Curadora Demostración",
    email: "curador@ejemplo.pe",
    institution: "inpe",
    establishments: [],
  },
  {
    role: "promoter",
    name: "Promotor Demostración",
    email: "promotor@ejemplo.pe",
    institution: "mincetur",
    establishments: [],
  },
  {
    role: "trainer",
    name: "Capacitadora Demostración",
    email: "capacitador@ejemplo.pe",
    institution: "produce",
    establishments: [],
  },
  {
    role: "treasurer",
    name: "Tesorero Demostración",
    email: "tesorero@ejemplo.pe",
    institution: "inpe",
    establishments: [],
  },
  // Money needs two: what one prepares the other releases.
  {
    role: "treasurer",
    name: "Tesorera Demostración",
    email: "tesorera@ejemplo.pe",
    institution: "inpe",
    establishments: [],
  },
  {
    role: "auditor",
    name: "Auditora Demostración",
    email: "auditor@ejemplo.pe",
    institution: "minjus",
    establishments: [],
  },
  {
    role: "administrator",
    name: "Administrador Demostración",
    email: "administrador@ejemplo.pe",
    institution: "inpe",
    establishments: [],
  },
]
