import type { ContentStats, CourseStats, LessonStats } from './content-stats.server'
import type { ScenarioStats } from './scenario-stats.server'
import { tableText } from './table-text.server'

/** The counts as tables of plain text, with totals at the end. */
export function prettyStats({ courses, scenarios, left }: ContentStats): string {
	const parts = [
		'COURSES AND LESSONS',
		courseTable(courses),
		'SCENARIOS: words, size, paths',
		sizeTable(scenarios),
		'SCENARIOS: scores within reach, chance, walk-throughs',
		scoreTable(scenarios),
		'SCENARIOS: the total that each rule of thumb comes to',
		botTable(scenarios),
		legend,
		...totals(courses, scenarios),
		...(left.length > 0 ? [`Left out, as there are errors in it: ${left.join(', ')}`] : []),
	]
	return `${parts.join('\n\n')}\n`
}

const legend = `min: minutes as written; (n): as measured, where that differs. age: reading age. cond: conditions that held and failed, of
twice as many. tone, respect, resolution: worst-best score from the plain start. chance: players by chance who pass.
plays: b best, f failing, r recovery, c critical failure, o in own words. crit: critical failures by a reply + by omission.
M memory, P patience, G gauge. A rule of thumb plays from every start; its highest total counts. ! it passes.`

const age = (years: number | null) => (years === null ? '-' : years.toFixed(1))
const minutes = (said: number, measured: number | null) =>
	measured === null || measured === said ? String(said) : `${said} (${measured})`

function courseTable(courses: readonly CourseStats[]): string {
	const lesson = (one: LessonStats) => [
		`  ${one.slug}`,
		one.words,
		minutes(one.said, one.minutes),
		age(one.age),
		one.checks,
		one.tasks,
		one.principles.join(' '),
	]
	const rows = courses.flatMap((course) => [
		[
			`${course.slug} (${course.level})`,
			course.words,
			course.minutes,
			age(course.age),
			course.checks,
			course.tasks,
			course.principles.join(' '),
		],
		...course.lessons.map(lesson),
	])
	return tableText(['', 'words', 'min', 'age', 'checks', 'to do', 'principles'], rows)
}

function sizeTable(scenarios: readonly ScenarioStats[]): string {
	const of = ({ covered, all }: { covered: number; all: number }) =>
		covered === all ? String(all) : `${covered}/${all}`
	return tableText(
		['', 'channel', 'level', 'words', 'min', 'age', 'scenes', 'replies', 'cond', 'ends', 'starts', 'states'],
		scenarios.map((one) => [
			one.use === 'practice' ? `${one.slug} (practice)` : one.slug,
			one.channels.join(' '),
			one.level,
			one.words,
			minutes(one.minutes.said, one.minutes.measured),
			age(one.age),
			of(one.coverage.scenes),
			of(one.coverage.replies),
			of(one.coverage.conditions),
			one.endings,
			one.starts,
			one.states,
		]),
	)
}

function scoreTable(scenarios: readonly ScenarioStats[]): string {
	return tableText(
		['', 'tone', 'respect', 'resolution', 'chance', 'plays', 'typed', 'crit', 'extras', ''],
		scenarios.map((one) => {
			const { reach, critical } = one
			const side = (dimension: 'tone' | 'respect' | 'resolution') =>
				reach ? `${reach[dimension].worst}-${reach[dimension].best}` : '?'
			const signs = [one.memory && 'M', one.patience > 0 && 'P', one.gauges > 0 && 'G']
			return [
				one.slug,
				side('tone'),
				side('respect'),
				side('resolution'),
				`${(one.chance * 100).toFixed(1)}%`,
				`${one.plays.count} ${one.plays.kinds.map((kind) => kind[0]).join('')}`,
				one.typed,
				`${critical.byReply}+${critical.byOmission}`,
				one.extras,
				signs.filter((sign) => sign !== false).join(''),
			]
		}),
	)
}

function botTable(scenarios: readonly ScenarioStats[]): string {
	const names = scenarios[0]?.bots.map(({ name }) => name) ?? []
	return tableText(
		['', ...names],
		scenarios.map(({ slug, bots }) => [
			slug,
			...bots.map(({ total, passes }) => (passes ? `${total} !` : total)),
		]),
	)
}

function totals(courses: readonly CourseStats[], scenarios: readonly ScenarioStats[]): string[] {
	const lessons = courses.flatMap((course) => course.lessons)
	const sum = <T>(list: readonly T[], count: (one: T) => number) =>
		list.reduce((total, one) => total + count(one), 0)
	const many = (fits: (one: ScenarioStats) => boolean) => scenarios.filter(fits).length
	const channels = new Set(scenarios.flatMap((one) => one.channels))
	const counted = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
	return [
		`${counted(courses.length, 'course')}, ${counted(lessons.length, 'lesson')}: ${sum(lessons, ({ words }) => words)} words, ${sum(lessons, ({ said }) => said)} minutes, ${sum(lessons, ({ checks }) => checks)} checks, ${sum(lessons, ({ tasks }) => tasks)} things to do.`,
		[
			`${counted(scenarios.length, 'scenario')} (${many(({ use }) => use === 'official')} official) in ${counted(channels.size, 'channel')}:`,
			`${sum(scenarios, ({ words }) => words)} words in play, ${sum(scenarios, ({ minutes: { said } }) => said)} minutes, ${sum(scenarios, ({ scenes }) => scenes)} scenes,`,
			`${sum(scenarios, ({ replies }) => replies)} replies, ${sum(scenarios, ({ endings }) => endings)} endings, ${sum(scenarios, ({ plays }) => plays.count)} walk-throughs.`,
			`Typed replies in ${many(({ typed }) => typed > 0)}, memory in ${many(({ memory }) => memory)}, patience in ${many(({ patience }) => patience > 0)}, a gauge in ${many(({ gauges }) => gauges > 0)}, an omission in ${many(({ critical }) => critical.byOmission > 0)}.`,
		].join('\n'),
	]
}
