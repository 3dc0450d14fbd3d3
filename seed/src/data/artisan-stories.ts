import type { Localized } from "./types"

/**
 * Short texts in the words of invented artisans: about the work and never about the person, as the panel asks of real
 * ones.
 */
const STORIES: readonly Localized[] = [
  {
    es: "Empecé cosiendo retazos. Hoy corto mis propios moldes y enseño a quien llega nuevo.",
    en: "I began by sewing scraps. Today I cut my own patterns and teach whoever is new.",
  },
  {
    es: "Lo que más me gusta es el final: cuando la pieza ya no necesita nada más y uno la mira un rato.",
    en: "What I like best is the end: when the piece needs nothing more and you look at it for a while.",
  },
  {
    es: "Cada dibujo lo hago primero en papel. Si no me convence ahí, no toca el material.",
    en: "I draw each design on paper first. If it does not convince me there, it does not touch the material.",
  },
  {
    es: "Aprendí con paciencia ajena. Ahora la paciencia es mía y se nota en las costuras.",
    en: "I learned with other people's patience. Now the patience is mine, and it shows in the seams.",
  },
  {
    es: "Mi abuela tejía así y yo miraba. Las manos se acordaron solas.",
    en: "My grandmother wove like this and I watched. My hands remembered by themselves.",
  },
  {
    es: "Prefiero hacer una sola cosa bien en la semana que diez a medias.",
    en: "I would rather make one thing well in a week than ten halfway.",
  },
]

/** One in this many artisans tells something. */
const STORY_EVERY = 9

/** The story of the demo's artisan with this number, or null. */
export function storyOf(number: number): Localized | null {
  return number % STORY_EVERY === 3
    ? (STORIES[Math.floor(number / STORY_EVERY) % STORIES.length] ?? null)
    : null
}
