import type { Tone } from "../charts/tones"

/** How an account of the ledger is drawn, by what the words of its code say it is for. */
export function toneOfAccount(code: string): Tone {
  const [kind, , part] = code.split(":")
  switch (kind) {
    case "artisan":
      return part === "family" ? "family" : "maker"
    case "court":
      return "family"
    case "reparation":
    case "inpe":
      return kind
    case "hold":
      return "held"
    case "deductions":
    case "shipping":
    case "fees":
      return "cost"
    case "tax":
      return "due"
    default:
      return "quiet"
  }
}
