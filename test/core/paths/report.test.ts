import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#app/core/assessment/assess'
import { asMermaid } from '#app/core/paths/report/mermaid'
import { asPretty } from '#app/core/paths/report/pretty'
import { reportOf } from '#app/core/paths/report/report'
import type { Run } from '#app/core/scenario/run'
import { anyScenario } from '#test/support/scenarios/any-scenario'
import { aComparison, aNumber, aReply, aScenario, aScene } from '#test/support/scenarios/builders'
import { everyRun } from '#test/support/scenarios/every-run'
import { played } from '#test/support/scenarios/played'
import { theParcel } from '#test/support/scenarios/the-parcel'

const withNever = () =>
	aScenario({
		state: [aNumber('trust', { start: 1, starts: [1] })],
		scenes: [
			aScene('opening', [
				aReply('yes', 'good'),
				aReply('shy', 'good', { when: aComparison('trust', '>', 3) }),
			]),
			aScene('attic', [aReply('down', 'good')]),
		],
	})

test('the example: what is covered, each ending with its shortest way, and the best way', () => {
	const report = reportOf(theParcel())
	expect(report).toMatchObject({
		states: 9,
		capped: false,
		coverage: { scenes: { all: 2, covered: 2 }, replies: { all: 6, covered: 6 } },
		uncovered: [],
	})
	expect(report.starts).toMatchObject([
		{
			start: 'neutral',
			passable: true,
			endings: [
				{ id: 'kept', states: 2, fewestTurns: 2, way: ['procedure', 'own'] },
				{ id: 'hoping', states: 2, fewestTurns: 2, way: ['procedure', 'tomorrow'] },
				{ id: 'gave-up', states: 2, fewestTurns: 2, way: ['procedure', 'courier'] },
			],
			best: { way: ['believe', 'own-and-ring'], ending: 'kept', passed: true, scores: { total: 100_000 } },
			scenes: [
				{ id: 'opening', still: { tone: { best: 100_000, worst: 37_500 } } },
				{ id: 'look-up', turns: [{ turn: 2, states: 2 }] },
			],
		},
	])
})

test('what no path comes to is told once, with the key of its place', () => {
	expect(reportOf(withNever()).uncovered).toEqual([
		{ key: 'reply shy', what: 'the reply "shy" is never on offer' },
		{ key: 'scene attic', what: 'the scene "attic" is never reached' },
		{ key: 'ending gave-up', what: 'the ending "gave-up" is never reached' },
		{ key: 'reply-when shy 1', what: 'the condition of the reply "shy" never holds' },
	])
})

test('past its cap the report says what it does not know', () => {
	const report = reportOf(theParcel(), 3)
	expect(report).toMatchObject({
		states: 3,
		capped: true,
		starts: [{ capped: true, best: null, scenes: null }],
	})
	const text = asPretty(report, () => null)
	expect(text).toContain('3 states walked, and there are more')
	expect(text).toContain('Best way: not known')
})

test('the pretty report names the place of what is not covered', () => {
	const text = asPretty(reportOf(withNever()), (key) => (key === 'scene attic' ? 'a.mdx:12:1' : null))
	expect(text).toContain('  a.mdx:12:1\n    the scene "attic" is never reached')
	expect(text).toContain('Best way: yes')
})

test('starts of which the same can be told are told together', () => {
	const definition = withNever()
	const [trust] = definition.state
	if (trust?.type !== 'number') throw new Error('trust is a number')
	const report = reportOf({ ...definition, state: [{ ...trust, starts: [1, 2] }] })
	expect(report.starts).toHaveLength(2)
	expect(asPretty(report, () => null)).toContain('Start trust=1; trust=2: 2 states')
})

test('the flowchart has every scene, ending and reply, and marks what is never reached', () => {
	const definition = withNever()
	expect(asMermaid(definition, reportOf(definition)).split('\n')).toEqual([
		'flowchart TD',
		'\tscene0["Scene opening<br/>opening"]',
		'\tscene1["Scene attic<br/>attic (never reached)"]',
		'\tending0(["Ending good<br/>good"])',
		'\tending1(["Ending gave-up<br/>gave-up (never reached)"])',
		'\tscene0 -->|"yes"| ending0',
		'\tscene0 -->|"shy<br/>when trust #62; 3 (never)"| ending0',
		'\tscene1 -->|"down (never)"| ending0',
		'\tturns(("after 10 turns")) -.-> ending1',
		'\tclassDef never stroke-dasharray: 4 4,color:#666',
		'\tclass scene1,ending1 never',
		'\tlinkStyle 1,2 stroke-dasharray: 4 4',
		'',
	])
})

test('no title can break the flowchart', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (title) => {
			const definition = aScenario({ scenes: [aScene('opening', [aReply('yes', 'good')], { title })] })
			const [, scene = ''] = asMermaid(definition, reportOf(definition)).split('\n')
			expect(scene).toMatch(/^\tscene0\["[^"<>`|[\]{}\\]*<br\/>opening"\]$/)
		}),
	)
})

test('the best way is the best of all ways, and passes where any does', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			const [start] = reportOf(definition).starts
			const ended: Run[] = []
			everyRun(definition, (run) => run.ending !== null && ended.push(run))
			const results = ended.map((run) =>
				assess(run, { resolution: start?.resolution ?? null }, definition.rule),
			)
			const passed = results.filter((result) => result.passed)
			const totals = (passed.length > 0 ? passed : results).map(({ scores }) => scores.total)
			expect(start?.best).toMatchObject({
				passed: passed.length > 0,
				scores: { total: Math.max(...totals) },
			})
			const again = played(definition, start?.best?.way ?? [])
			expect(again.ending).toBe(start?.best?.ending)
			for (const { id, fewestTurns, way } of start?.endings ?? []) {
				expect(played(definition, way ?? []).ending).toBe(id)
				expect(way).toHaveLength(fewestTurns)
			}
		}),
		{ numRuns: 60 },
	)
})

test('the scores within reach in a scene are those of all passages through it', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(anyScenario(), (definition) => {
			const [start] = reportOf(definition).starts
			const through = new Map<string, number[]>()
			everyRun(definition, (run) => {
				if (run.ending === null) return
				const { scores } = assess(run, { resolution: start?.resolution ?? null }, definition.rule)
				for (const { scene } of run.turns) through.set(scene, [...(through.get(scene) ?? []), scores.respect])
			})
			const found = (start?.scenes ?? []).map(({ id, still }) => [id, still.respect])
			const all = [...through].map(([id, scores]) => [
				id,
				{ best: Math.max(...scores), worst: Math.min(...scores) },
			])
			expect(Object.fromEntries(found)).toEqual(Object.fromEntries(all))
		}),
		{ numRuns: 60 },
	)
})
