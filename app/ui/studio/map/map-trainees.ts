import { createContext } from 'react'

/**
 * What trainees do in official attempts at one version, by the ids of its scenes and replies. Null in place of numbers:
 * too few to show. `dropped`: attempts that were left there for good.
 */
export type MapTrainees = {
	scene: Record<string, { visits: number; dropped: number } | null>
	reply: Record<string, { picked: number } | null>
}

/** Given by the route around the bench, where there is a published version to tell of; null where there is none. */
export const MapTraineesContext = createContext<MapTrainees | null>(null)
