import { z } from 'zod'
import { roles } from '../session/permissions'
import { type PeopleFilter, peopleStates } from './people-list.server'

export const peoplePerPage = 50

const id = z
	.string()
	.regex(/^[A-Za-z0-9_-]{1,64}$/)
	.optional()
	.catch(undefined)

const schema = z.object({
	who: z.string().trim().min(1).max(100).optional().catch(undefined),
	team: id,
	site: id,
	role: z.enum(roles).optional().catch(undefined),
	state: z.enum(peopleStates).catch('here'),
	after: id,
	before: id,
})

/** The people a URL asks for: `who`, `team`, `site`, `role`, `state`, and `after` or `before` somebody. What makes no sense is left out. */
export function peopleQueryFrom(params: URLSearchParams): {
	filter: PeopleFilter
	after?: string
	before?: string
} {
	const { who, team, site, role, state, after, before } = schema.parse(Object.fromEntries(params))
	return {
		filter: {
			state,
			...(who && { who }),
			...(team && { team }),
			...(site && { site }),
			...(role && { role }),
		},
		...(after && { after }),
		...(!after && before && { before }),
	}
}
