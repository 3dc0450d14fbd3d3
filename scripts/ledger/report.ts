/** What a command found out, for people and for programs. `ok` decides the exit code. */
export type Report = { text: string; json: unknown; ok: boolean }
