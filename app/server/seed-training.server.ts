import { dueSchema, ruleSchema, stepsSchema } from '#app/core/records/assignment'
import { createAssignment } from './acts/create-assignment.server'
import type { Deps } from './deps.server'
import { demoTeam } from './seed.server'

/** What the demo team is asked to take. */
const course = 'respect'

/** Asks the team of a new demo to take one course, so that no list of training begins empty; answers whether there was that course. */
export async function seedDemoTraining(deps: Deps): Promise<boolean> {
	const made = await createAssignment(
		deps,
		{ id: 'demo-hanna', role: 'hr', trains: [] },
		{
			...{ key: 'demo-first-assignment', course, title: 'Respect for everybody at the front desk' },
			rule: ruleSchema.parse({ groups: [{ teams: [demoTeam.id] }] }),
			due: dueSchema.parse({ kind: 'after-assignment', days: 30 }),
			steps: stepsSchema.parse({}),
			from: deps.now(),
		},
	)
	return made.ok
}
