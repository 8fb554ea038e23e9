import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '#app/core/comparing/change'
import { changesBetween } from '#app/core/comparing/changes-between'
import { boundsOf } from '#app/core/paths/bounds-of'
import type { Mark, ScenarioDefinition } from '#app/core/scenario/definition'
import { anyFullScenario } from '#test/support/scenarios/any-full-scenario'
import { anyScenario } from '#test/support/scenarios/any-scenario'
import type { aReply } from '#test/support/scenarios/builders'
import { aNeed } from '#test/support/scenarios/builders'
import { renamed } from '#test/support/scenarios/renamed'
import { theParcel } from '#test/support/scenarios/the-parcel'

const compared = (definition: ScenarioDefinition) => ({
	definition,
	bounds: boundsOf(definition),
	words: null,
})
const between = (before: ScenarioDefinition, after: ScenarioDefinition) =>
	changesBetween(compared(before), compared(after))

const named = ({ place, kind }: Change) => `${kind} ${place?.kind ?? 'whole'} ${place?.id ?? ''}`.trim()
const of = (changes: readonly Change[], kind: Change['kind']) => changes.filter((one) => one.kind === kind)

/** The parcel with one reply changed. */
const withReply = (id: string, more: Partial<ReturnType<typeof aReply>>): ScenarioDefinition => ({
	...theParcel(),
	scenes: theParcel().scenes.map((scene) => ({
		...scene,
		replies: scene.replies.map((reply) => (reply.id === id ? { ...reply, ...more } : reply)),
	})),
})

test('a scenario and itself have no changes', () => {
	fc.assert(
		fc.property(anyFullScenario(), (definition) => {
			expect(between(definition, structuredClone(definition))).toEqual([])
		}),
		{ numRuns: 25 },
	)
})

test('other names for everything are renames, and nothing else', () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			const changes = between(definition, renamed(definition))
			expect(changes.length).toBeGreaterThan(0)
			expect(changes.filter(({ kind }) => kind !== 'renamed').map(named)).toEqual([])
		}),
		{ numRuns: 25 },
	)
})

test('every mark that is changed is told with its reply and case, from and to', () => {
	const marks: (Mark | null)[] = [-2, -1, 0, 1, 2, null]
	const drawn = fc.record({ reply: fc.nat(), part: fc.nat(), mark: fc.constantFrom(...marks) })
	fc.assert(
		fc.property(
			anyFullScenario(),
			drawn,
			fc.constantFrom('tone' as const, 'respect' as const),
			(before, at, dimension) => {
				const after = structuredClone(before)
				const replies = after.scenes.flatMap((scene) => scene.replies)
				const reply = replies[at.reply % replies.length]
				const parts = reply ? [reply, ...reply.cases] : []
				const part = parts[at.part % parts.length]
				if (!reply || !part) throw new Error('a scenario has replies')
				const from = part[dimension]
				part[dimension] = at.mark
				const told = of(between(before, after), 'mark')
				expect(told).toMatchObject(
					from === at.mark ? [] : [{ place: { id: reply.id }, dimension, from, to: at.mark }],
				)
				for (const one of told)
					expect(one.kind === 'mark' && (one.where === null) === (part === reply)).toBe(true)
			},
		),
		{ numRuns: 60 },
	)
})

/** Every text, number and truth value of a definition, by the way to it; what only names a line or the format is left out. */
function leavesOf(value: unknown, way: string[] = []): string[][] {
	if (value !== null && typeof value === 'object')
		return Object.entries(value).flatMap(([key, member]) => leavesOf(member, [...way, key]))
	const key = way.at(-1) ?? ''
	const skipped =
		['format', 'slug', 'op', 'kind', 'type'].includes(key) || (key === 'id' && way.includes('beats'))
	return skipped ? [] : [way]
}

function changedAt(value: unknown, [key = '', ...rest]: string[]): unknown {
	if (value === null || typeof value !== 'object') return changedLeaf(value)
	const change = (member: unknown, at: string) => (at === key ? changedAt(member, rest) : member)
	if (Array.isArray(value)) return value.map((member, at) => change(member, String(at)))
	return Object.fromEntries(Object.entries(value).map(([at, member]) => [at, change(member, at)]))
}

function changedLeaf(value: unknown): unknown {
	if (typeof value === 'boolean') return !value
	if (typeof value === 'number') return value + 1
	return `${String(value)}-otherwise`
}

test('nothing that a definition says can change unseen', () => {
	fc.assert(
		fc.property(anyFullScenario(), fc.nat(), (before, at) => {
			const ways = leavesOf(before)
			const after = changedAt(before, ways[at % ways.length] ?? []) as ScenarioDefinition
			const told = changesBetween(
				{ definition: before, bounds: [], words: null },
				{ definition: after, bounds: [], words: null },
			)
			expect(told, (ways[at % ways.length] ?? []).join('.')).not.toEqual([])
		}),
		{ numRuns: 300 },
	)
})

test('a reply that costs more respect comes before its new words', () => {
	const told = between(theParcel(), withReply('courier', { respect: -1, text: 'The courier says it came.' }))
	expect(told[0]).toEqual({
		group: 'counts',
		kind: 'mark',
		place: { kind: 'reply', id: 'courier', title: 'The courier says it came.', scene: 'look-up' },
		dimension: 'respect',
		where: null,
		from: -2,
		to: -1,
	})
	expect(told.at(-1)).toMatchObject({ kind: 'words', what: 'text', from: 'Words of courier.' })
})

test('a reply in another scene has moved, and keeps its marks', () => {
	const before = theParcel()
	const [opening, lookUp] = before.scenes
	if (!opening || !lookUp) throw new Error('the parcel has two scenes')
	const [procedure, ...others] = opening.replies
	if (!procedure) throw new Error('the opening has replies')
	const after = {
		...before,
		scenes: [
			{ ...opening, replies: others },
			{ ...lookUp, replies: [...lookUp.replies, procedure] },
		],
	}
	const told = between(before, after)
	expect(of(told, 'moved')).toMatchObject([{ place: { id: 'procedure' }, from: 'opening', to: 'look-up' }])
	expect([...of(told, 'added'), ...of(told, 'removed'), ...of(told, 'mark')]).toEqual([])
})

test('an ending that no reply leads to any more cannot be reached, and one that can be again is told too', () => {
	const after = withReply('tomorrow', { to: 'gave-up' })
	const told = between(theParcel(), after)
	expect(of(told, 'reached')).toMatchObject([{ place: { id: 'hoping' }, now: false }])
	expect(of(told, 'value')).toMatchObject([{ what: 'target', from: 'hoping', to: 'gave-up' }])
	expect(of(between(after, theParcel()), 'reached')).toMatchObject([{ place: { id: 'hoping' }, now: true }])
})

test('best and worst that move are told per dimension, and that nobody can pass any more', () => {
	const hard = {
		...theParcel(),
		rule: { ...theParcel().rule, pass: { total: 70, tone: 60, respect: 70, resolution: 70 } },
	}
	const after = {
		...hard,
		scenes: hard.scenes.map((scene) => ({
			...scene,
			replies: scene.replies.map((reply) => ({ ...reply, respect: reply.respect && (-1 as const) })),
		})),
	}
	const told = between(theParcel(), after)
	expect(of(told, 'passable')).toMatchObject([{ from: true, to: false }])
	expect(of(told, 'score')).toContainEqual(
		expect.objectContaining({ dimension: 'respect', side: 'best', from: 100_000 }),
	)
	expect(of(told, 'score').some((one) => one.kind === 'score' && one.dimension === 'tone')).toBe(false)
})

test('a need, and a reply that meets it, are told as added, with what it meets', () => {
	const before = theParcel()
	const after = withReply('own', { meets: ['truth', 'remedy', 'date'] })
	const told = between(before, { ...after, needs: [...after.needs, aNeed('date')] })
	expect(told.filter(({ group }) => group === 'counts').map(named)).toEqual([
		'added need date',
		'list reply own',
	])
})

test('a text under a new name is a rename with its words told; a wholly different one is not', () => {
	const renaming = withReply('courier', { id: 'carrier', text: 'Words of the courier.' })
	expect(between(theParcel(), renaming).map(named)).toContain('renamed reply carrier')
	const other = withReply('courier', {
		id: 'refund',
		text: 'You can have your money back at once, if you like.',
	})
	const told = between(theParcel(), other)
	expect(told.map(named)).toEqual(expect.arrayContaining(['removed reply courier', 'added reply refund']))
	expect(of(told, 'removed')).toMatchObject([{ marks: { tone: 0, respect: -2 } }])
})

test('the lesson that a reason points at is told apart from its words', () => {
	const after = withReply('own', { why: { text: 'Why own.', lesson: 'respect/plain-truth#own-it' } })
	expect(between(theParcel(), after)).toMatchObject([
		{ group: 'around', kind: 'value', what: 'lesson', from: null, to: 'respect/plain-truth#own-it' },
	])
})

test('new words leave their translation behind; a line that only moves down keeps it', () => {
	const before = theParcel()
	const [opening, ...rest] = before.scenes
	if (!opening) throw new Error('the parcel has scenes')
	const come = { kind: 'prose' as const, id: 'opening:prose-1', text: 'It rains.' }
	const told = between(before, {
		...before,
		wanted: 'They owned it.',
		scenes: [
			{
				...opening,
				beats: [
					come,
					...opening.beats.map((beat) => (beat.kind === 'prose' ? { ...beat, id: 'opening:prose-2' } : beat)),
				],
			},
			...rest,
		],
	})
	expect(of(told, 'stale')).toMatchObject([{ changed: ['wanted', 'opening:prose-1'], added: [] }])
	expect(of(told, 'words')).toMatchObject([
		{ what: 'wanted', to: 'They owned it.' },
		{ what: 'line', from: '', to: 'It rains.' },
	])
})
