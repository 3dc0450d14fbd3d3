import { limaDay } from "./fair-dates"

/** This day in Lima, "2026-11-24". */
export const todayInLima = () => limaDay(new Date().toISOString())
