import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { playFile } from '#app/cli/play-file'

const folder = mkdtempSync(join(tmpdir(), 'Play_'))
const file = join(folder, 'scenario.mdx')

const scenario = `---
title: A late lamp
summary: Jo rings about a lamp.
channel: phone
level: 1
use: practice
minutes: 2
principles: [respect]
people:
  jo: { name: Jo Blake, about: "First order.", avatar: jo }
state:
  trust: { type: number, min: 0, max: 2, start: 1 }
mood:
  - cross: trust < 1
  - calm: otherwise
needs:
  date: { text: "Jo knows the date", side: task, must: true }
  price: { text: "Jo knows the price", side: task }
  slot: { text: "Jo has a slot", side: task }
wanted: "They told me straight."
pass: { total: 60, tone: 50, respect: 50, resolution: 30 }
turns: { most: 4, then: gone }
---

<Brief>You answer the phone.</Brief>

<Scene id="opening" title="The phone rings">

<Says>Where is my lamp?</Says>

<Reply id="sorry" to="date" tone="+1" respect="+2" set="trust +1">

I'm sorry it's late. Let me look now.

<Why>She hears that it matters.</Why>

</Reply>

<Reply id="shrug" to="date" tone="-1" respect="-1" set="trust -1">

It'll come when it comes.

<Why>She hears that it doesn't matter.</Why>

</Reply>

</Scene>

<Scene id="date" title="The date">

<Says>So when?</Says>

<Reply id="friday" to="told" tone="+2" respect="+1" meets="date">

It leaves on Friday, and you'll have a message that day.

<Why>She knows the date.</Why>

</Reply>

<Reply id="friday-slot" when="mood = calm" to="told" tone="+2" respect="+2" meets="date slot price">

It leaves on Friday at no charge. Would morning suit you?

<Why>She knows the date and chooses the time.</Why>

</Reply>

<Reply id="end" to="gone" tone="-1" respect="-1">

I can't say. Is that all?

<Why>She hears that she is in the way.</Why>

</Reply>

</Scene>

<Ending id="told" outcome="partly" returns="yes">

<Says>Thanks.</Says>

<Story>They told me straight.</Story>

</Ending>

<Ending id="gone" outcome="left" returns="no">

<Says>Right. Bye.</Says>

<Story>They could not say.</Story>

</Ending>
`

beforeAll(() => writeFileSync(file, scenario))
afterAll(() => rmSync(folder, { recursive: true }))

test('a passage is played and scored to the thousandth', () => {
	const { code, out } = playFile([file, '--seed', '3', '--replies', 'sorry, friday'])
	expect(code).toBe(0)
	expect(JSON.parse(out)).toEqual({
		scores: { tone: 87.5, respect: 87.5, resolution: 33.333, total: 68.541 },
		passed: true,
		experience: 'expected',
		ending: 'told',
		needs: { date: true, price: false, slot: false },
		turns: [
			{ scene: 'opening', reply: 'sorry', tone: 1, respect: 2, mood: 'calm', state: { trust: 2 } },
			{ scene: 'date', reply: 'friday', tone: 2, respect: 1, mood: 'calm', state: { trust: 2 } },
		],
	})
})

test('an unfinished passage has no scores yet', () => {
	const { code, out } = playFile([file, '--replies', 'shrug'])
	expect(code).toBe(0)
	expect(JSON.parse(out)).toMatchObject({
		scores: null,
		passed: null,
		ending: null,
		turns: [{ mood: 'cross' }],
	})
})

test('a reply that is not on offer is told with its place, its turn and what was on offer', {
	timeout: 60_000,
}, async () => {
	const line = scenario.split('\n').indexOf('<Scene id="date" title="The date">') + 1
	expect(playFile([file, '--replies', 'shrug,friday-slot'])).toEqual({
		code: 1,
		out: '',
		err: `${file}:${line}:1 Turn 2: the reply "friday-slot" is not on offer at the scene "date": its condition does not hold.\n\tOn offer there: friday, end.\n`,
	})
})

test('a file with errors is not played, and bad arguments bring the help', () => {
	const broken = join(folder, 'broken.mdx')
	writeFileSync(broken, scenario.replace('to="told"', 'to="nowhere"'))
	const compiled = playFile([broken, '--replies', 'sorry'])
	expect([compiled.code, compiled.out]).toEqual([1, ''])
	expect(compiled.err).toMatch(/broken\.mdx:\d+:\d+ error .*nowhere/)
	const asked = playFile(['--seed', 'x', file])
	expect(asked.code).toBe(2)
	expect(asked.err).toContain('Usage:')
})

test('a run is kept as a walk-through beside the scenario, which plays as it did', () => {
	const kept = join(folder, 'best-way.play.yaml')
	const recorded = playFile([
		file,
		'--seed',
		'3',
		'--replies',
		'sorry,friday',
		'--record',
		'best-way.play.yaml',
	])
	expect(recorded).toMatchObject({ code: 0, err: expect.stringContaining('best-way.play.yaml') })
	expect(readFileSync(kept, 'utf8')).toBe(`title: "Best way"
seed: 3
moves:
  - say: sorry
  - say: friday
expect:
  ending: told
  passed: true
  experience: expected
  moods: [calm, calm]
  met: [date]
  unmet: [price, slot]
  critical: []
  scores: { total: 68, tone: 87, respect: 87, resolution: 33 }
`)
	expect(playFile([kept]).out).toBe(recorded.out)
	const again = playFile([kept, '--record', 'best-way.play.yaml', '--title', 'Once more'])
	expect([again.code, readFileSync(kept, 'utf8').split('\n')[0]]).toEqual([0, 'title: "Once more"'])
})

test('a run without an ending is not kept', () => {
	const { code, err } = playFile([file, '--replies', 'sorry', '--record', 'half.play.yaml'])
	expect([code, existsSync(join(folder, 'half.play.yaml'))]).toEqual([1, false])
	expect(err).toContain('"date"')
})

test.each([
	[['--record', 'best.yaml'], 'something.play.yaml'],
	[['--memory', 'fondly'], '--memory is one of'],
])('%j is asked in vain', (more, words) => {
	expect(playFile([file, ...more])).toMatchObject({ code: 2, err: expect.stringContaining(words) })
})

test('the command prints it as one JSON object', { timeout: 60_000 }, () => {
	const out = execFileSync('node_modules/.bin/tsx', [
		'app/cli/scenario-play.ts',
		file,
		'--replies',
		'shrug,end',
	])
	expect(JSON.parse(out.toString())).toMatchObject({ ending: 'gone', passed: false, scores: { tone: 25 } })
})
