import type { Thousandths } from '#app/core/assessment/result'
import type { Channel, ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { moodOf, startState } from '#app/core/scenario/step'
import { allScenarios } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { type AttemptRow, attemptsOf } from '../store/attempts.server'

export type ScenarioListItem = {
	slug: string
	title: string
	summary: string
	channel: Channel
	level: number
	minutes: number
	use: 'practice' | 'official'
	avatar: string
	moods: string[]
	startMood: string
	practice: { count: number; best: Thousandths | null; latest: Thousandths | null }
	/** `awaited`: a trainer is to confirm the last one. */
	official: 'none' | 'passed' | 'not-yet' | 'awaited'
	open: string | null
	next: 'practise' | 'continue' | 'again' | 'official'
}

/** Every published scenario with this person's own record, the easiest first. */
export async function practiseView(deps: Pick<Deps, 'db'>, personId: string): Promise<ScenarioListItem[]> {
	const [scenarios, attempts] = await Promise.all([allScenarios(deps.db), attemptsOf(deps.db.read, personId)])
	return scenarios
		.map(({ definition, use }) =>
			listItem(
				definition,
				use,
				attempts.filter((one) => one.slug === definition.slug),
			),
		)
		.sort((a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'))
}

function listItem(
	definition: ScenarioDefinition,
	use: ScenarioDefinition['use'],
	attempts: AttemptRow[],
): ScenarioListItem {
	const { slug, title, summary, channel, level, minutes, people, mood } = definition
	const ended = attempts.filter((attempt) => attempt.endedAt !== null)
	const totals = ended.flatMap((attempt) =>
		attempt.mode === 'practice' && attempt.result ? [attempt.result.scores.total] : [],
	)
	const tried = ended.filter((attempt) => attempt.mode === 'official')
	const passed = tried.some((attempt) => attempt.passed)
	const open = attempts.find(
		(attempt) => attempt.endedAt === null && (attempt.version > 0 || attempt.mode === 'official'),
	)
	const awaited = tried.some((attempt) => attempt.confirmation === 'awaited')
	const official = passed ? 'passed' : awaited ? 'awaited' : tried.length > 0 ? 'not-yet' : 'none'
	const ready = use === 'official' && !passed && !awaited && ended.length > 0
	return {
		slug,
		title: filledPlainly(definition, title),
		summary: filledPlainly(definition, summary),
		channel,
		level,
		minutes,
		use,
		avatar: people[0]?.avatar ?? 'anybody',
		moods: mood.map((tier) => tier.mood),
		startMood: moodOf(definition, startState(definition)),
		practice: {
			count: totals.length,
			best: totals.length > 0 ? Math.max(...totals) : null,
			latest: totals[0] ?? null,
		},
		official,
		open: open?.id ?? null,
		next: open ? 'continue' : ready ? 'official' : ended.length > 0 ? 'again' : 'practise',
	}
}
