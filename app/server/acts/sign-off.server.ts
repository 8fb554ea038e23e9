import { dayOf } from '#app/core/records/day'
import { middleOfDay } from '#app/core/records/day-in'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { mayReach } from '../session/scope'
import { courseTermsOf } from '../store/course-terms.server'
import { zonesOfPeople } from '../store/zones.server'
import { grantCompletions } from './grant-completions.server'
import { recordAudit } from './record-audit.server'

export type SignOffAsked = {
	course: string
	way: 'classroom' | 'observed'
	/** YYYY-MM-DD, where each person is. */
	day: string
	minutes: number
	/** The language it was held in, such as en. */
	language: string
	personIds: readonly string[]
}

export type SignOffDone =
	| { ok: true; seqs: number[] }
	| { ok: false; refused: 'no-course' | 'no-people' | 'oneself' | 'not-theirs' | 'future' }

/**
 * A trainer (of their own teams) or HR vouches that people did a course in a classroom or in observed practice on a day.
 * Never of oneself; for all of them or none.
 */
export async function signOff(deps: Deps, me: Me, asked: SignOffAsked): Promise<SignOffDone> {
	const { course, way, day, minutes, language } = asked
	const ids = [...new Set(asked.personIds)]
	if (ids.length === 0) return { ok: false, refused: 'no-people' }
	if (ids.includes(me.id)) return { ok: false, refused: 'oneself' }
	const now = deps.now()
	return deps.db.write(async (tx) => {
		const people = await tx.person.findMany({
			where: { id: { in: ids }, active: true },
			select: { id: true, teamId: true },
		})
		if (people.length !== ids.length || people.some((one) => !mayReach(me, 'sign-off', one)))
			return { ok: false, refused: 'not-theirs' }
		if (!(await courseTermsOf(tx)).has(course)) return { ok: false, refused: 'no-course' }
		const zones = await zonesOfPeople(tx, ids, deps.env.timeZone)
		const zoneOf = (id: string) => zones.get(id) ?? deps.env.timeZone
		if (ids.some((id) => day > dayOf(now, zoneOf(id)))) return { ok: false, refused: 'future' }
		const grants = ids.map((personId) => {
			const middle = middleOfDay(day, zoneOf(personId))
			return { personId, course, way, minutes, at: middle < now ? middle : now, language }
		})
		const rows = await grantCompletions(deps, tx, grants, me)
		const seqs = rows.map(({ seq }) => seq)
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'completion.sign-off',
			target: `course:${course}`,
			after: { way, day, minutes, language, people: ids, records: seqs },
		})
		return { ok: true, seqs }
	})
}
