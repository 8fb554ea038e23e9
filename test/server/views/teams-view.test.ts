import { expect, test } from 'vitest'
import { readLesson } from '#app/server/acts/read-lesson.server'
import { teamsView } from '#app/server/views/teams-view.server'
import { theo } from '#test/support/awaited'
import { disputedHouse, endedOfficially, weighItUp } from '#test/support/disputed'
import { saying, startedAttempt } from '#test/support/giving'
import { publishedCourse, publishedLesson } from '#test/support/published'

async function house() {
	const deps = await disputedHouse()
	await publishedLesson(deps, 'respect', 'heard')
	await publishedCourse(deps, 'respect', { lessons: ['heard'], scenarios: [weighItUp.slug] })
	await publishedCourse(deps, 'other', { lessons: [], scenarios: ['say-you-know'] })
	return deps
}

test('a trainer sees the people of their teams, with the courses begun and what is done of each', async () => {
	const deps = await house()
	await readLesson(deps, { personId: 'nina', course: 'respect', lesson: 'heard' })
	await endedOfficially(deps)
	expect(await teamsView(deps, theo)).toEqual([
		{
			...{ id: 'desk', name: 'Team desk' },
			members: [
				{
					...{ id: 'nina', name: 'Person nina' },
					courses: [
						{
							...{ slug: 'respect', title: 'Course respect', done: 1, of: 2, completedAt: null },
							steps: [
								{ kind: 'lesson', title: 'Lesson heard', done: true },
								{ kind: 'scenario', title: 'Weigh it up', done: false },
							],
						},
					],
				},
			],
		},
	])
	await endedOfficially(deps, 'sorry')
	const [team] = await teamsView(deps, theo)
	expect(team?.members[0]?.courses).toMatchObject([{ done: 2, completedAt: deps.now() }])
})

test('practice shows nowhere, and neither do other teams, oneself or people who have left', async () => {
	const deps = await house()
	const practice = await startedAttempt(deps, 'nina', weighItUp.slug, 'practice')
	await saying(deps, practice, ['sorry', 'help'])
	await deps.db.person.update({ where: { id: 'theo' }, data: { teamId: 'desk' } })
	await deps.db.person.update({ where: { id: 'tess' }, data: { teamId: 'desk', active: false } })
	const teams = await teamsView(deps, theo)
	expect(teams.map(({ members }) => members)).toEqual([[{ id: 'nina', name: 'Person nina', courses: [] }]])
	expect(await teamsView(deps, { id: 'hanna', trains: [] })).toEqual([])
})
