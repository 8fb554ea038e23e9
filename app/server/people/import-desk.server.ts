import { z } from 'zod'
import { waitingFiles } from '../import/waiting-files.server'
import type { WaitingFile } from './read-world.server'

const schema = z.object({
	...{ name: z.string(), text: z.string(), since: z.string(), makePlaces: z.boolean() },
	encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']),
})

/** Files of people. */
export const waitingPeople = waitingFiles<WaitingFile>('people', schema)
