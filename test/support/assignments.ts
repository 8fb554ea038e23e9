import { dueSchema, ruleSchema, stepsSchema } from '#app/core/records/assignment'
import { createAssignment } from '#app/server/acts/create-assignment.server'
import type { Deps } from '#app/server/deps.server'
import type { Seen } from './every-page'

/** An assignment of `respect` to the team of the desk, made by HR. */
export async function anAssignment(deps: Deps, key = 'an-assignment', team = 'desk'): Promise<string> {
	const made = await createAssignment(
		deps,
		{ id: 'hanna', role: 'hr', trains: [] },
		{
			...{ key, course: 'respect', title: 'Respect', from: deps.now() },
			rule: ruleSchema.parse({ groups: [{ teams: [team] }] }),
			due: dueSchema.parse({ kind: 'after-assignment', days: 14 }),
			steps: stepsSchema.parse({}),
		},
	)
	if (!made.ok) throw new Error(`the assignment was refused: ${made.refused}`)
	return made.id
}

const page = (path: string): Seen => ({ who: 'hr', name: path, status: 200, path: async () => path })

/** The pages of assignments and decisions, as HR sees them. */
export const assignmentPages: Seen[] = [
	page('/assignments'),
	page('/assignments/new'),
	page('/training/act'),
	page('/training/act?kind=leave&who=demo-nina:respect'),
	{
		who: 'hr',
		status: 200,
		name: 'an assignment with its history',
		path: async (visitor) => {
			const key = 'an-assignment-of-every-page'
			const said = {
				...{ key, version: '0', groups: '1', course: 'respect', title: 'Respect', who: 'everyone' },
				...{ kind: 'after-assignment', days: '30', atLeast: '14', before: '14, 3', after: '1', manager: '' },
				...{ from: '2026-01-01', seen: '' },
			}
			const looked = await visitor.post('/assignments/new', { ...said, intent: 'preview' })
			const seen = looked.document.querySelector('[name=seen]')?.getAttribute('value') ?? ''
			await visitor.post('/assignments/new', { ...said, seen, intent: 'save' })
			return `/assignments/${key}`
		},
	},
]
