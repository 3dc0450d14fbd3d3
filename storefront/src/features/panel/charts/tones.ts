/**
 * What a figure is about, as its colour: never the only thing that says so. `maker` is what reaches the person and
 * their family, `due` what the law takes, `cost` what the sale itself costs, `held` what waits for a decision.
 */
export type Tone = "maker" | "family" | "reparation" | "inpe" | "due" | "cost" | "held" | "quiet"
