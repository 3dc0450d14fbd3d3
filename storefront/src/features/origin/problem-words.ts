import { getTranslations } from "next-intl/server"
import type { SerialProblem } from "@/lib/serial-code"

/** What kind of slip a typed code holds, in words; never which code might have been meant. */
export async function problemWords(problem: SerialProblem): Promise<string> {
  const t = await getTranslations("provenance.origin.problems")
  switch (problem.problem) {
    case "length":
      return t("length", { symbols: problem.symbols })
    case "symbol":
      return t("symbol", { position: problem.position, symbol: problem.symbol })
    case "empty":
    case "check":
      return t(problem.problem)
  }
}
