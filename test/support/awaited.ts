import { giveReply } from '#app/server/acts/give-reply.server'
import type { Deps } from '#app/server/deps.server'
import type { AttemptRow } from '#app/server/store/attempts.server'
import { appendMove } from '#app/server/store/moves.server'
import { keepSetting } from '#app/server/store/settings.server'
import { addTrainer } from '#app/server/store/teams.server'
import { colleague } from './colleague'
import { testDeps } from './deps'
import { postOf, startedAttempt } from './giving'
import { publishedScenario } from './published'
import { aNeed, aReply, aScenario, aScene } from './scenarios/builders'

/** Two turns: one typed, which meets what must be met, and one chosen. */
export const sayYouKnow = aScenario({
	slug: 'say-you-know',
	use: 'official',
	needs: [aNeed('heard')],
	scenes: [
		aScene(
			'opening',
			[
				aReply('sorry', 'second', {
					tone: 2,
					respect: 2,
					meets: ['heard'],
					text: 'I am sorry that you had to ring us a third time.',
				}),
				aReply('wait', 'second', {
					tone: -1,
					respect: -2,
					text: 'You will have to wait like everybody else.',
				}),
			],
			{ answer: 'write' },
		),
		aScene('second', [aReply('help', 'good', { tone: 2, respect: 2, text: 'Let me put it right today.' })]),
	],
})

export const theo = { id: 'theo', trains: ['desk'] }
export const tess = { id: 'tess', trains: ['desk'] }

/** A trainee and their two trainers, a trainer of others, HR, and official attempts that are typed. */
export async function typedHouse(given: Partial<Deps> = {}): Promise<Deps> {
	const deps = await testDeps(given)
	await colleague(deps, 'nina', { teamId: 'desk' })
	await colleague(deps, 'olga', { teamId: 'yard' })
	for (const id of ['theo', 'tess', 'yann']) await colleague(deps, id, { role: 'trainer' })
	await colleague(deps, 'hanna', { role: 'hr' })
	await typedOfficially(deps, 'desk', ['theo', 'tess'])
	await typedOfficially(deps, 'yard', ['yann'])
	return deps
}

/** A scenario that is typed officially, and trainers of a team who confirm it. */
export async function typedOfficially(deps: Deps, teamId: string, trainers: string[]): Promise<void> {
	for (const id of trainers) await addTrainer(deps.db, teamId, id)
	await keepSetting(deps.db, { name: 'official-typed', value: 'type', byId: 'ada', at: deps.now() })
	await publishedScenario(deps, sayYouKnow)
}

/** An official attempt that has ended: its typed turn was given these marks by some scorer. */
export async function awaitedAttempt(
	deps: Deps,
	marks: { tone: number; respect: number },
	who = 'nina',
	key = `start-${who}`,
): Promise<AttemptRow> {
	const attempt = await startedAttempt(deps, who, sayYouKnow.slug, 'official', key)
	const written = {
		kind: 'written',
		text: 'I know, and I am sorry.',
		scorer: 'some-1',
		matched: 'sorry',
	} as const
	await deps.db.write((tx) =>
		appendMove(tx, {
			attemptId: attempt.id,
			expected: 0,
			key: 'typed',
			bodyHash: 'typed',
			at: deps.now(),
			salt: 'salt',
			...written,
			...marks,
		}),
	)
	await giveReply(deps, postOf(deps, attempt, 2, 'help'))
	return attempt
}
