import { z } from 'zod'
import type { Deps } from '../deps.server'
import { dropWaiting, keepWaiting, type Place, waitingAt } from '../import/waiting-files.server'
import type { WaitingFile } from './read-world.server'

type Needs = Pick<Deps, 'db' | 'now' | 'newId'>

const schema = z.object({
	...{ name: z.string(), text: z.string(), since: z.string(), makePlaces: z.boolean() },
	encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']),
})
const placeOf = (personId: string): Place => ({ kind: 'people', personId })

/** Keeps a file of people for whoever uploaded it, until they have decided. */
export function putFile(deps: Needs, personId: string, file: WaitingFile): Promise<void> {
	return keepWaiting(deps, placeOf(personId), file)
}

export function fileOf(deps: Needs, personId: string): Promise<WaitingFile | null> {
	return waitingAt(deps, placeOf(personId), schema)
}

export function dropFile(deps: Needs, personId: string): Promise<void> {
	return dropWaiting(deps, placeOf(personId))
}
