import { expect, test } from 'vitest'
import { groupBeats, type LooseBeat } from '#app/core/language/link/group-beats'
import { linesIn } from '#app/core/scenario/lines-in'

const says = (id: string, by: string, mood: string | null = null): LooseBeat => ({
	kind: 'says',
	line: { id, by, mood, when: null, text: id },
})
const grouped = (beats: LooseBeat[]) =>
	groupBeats(beats).map((beat) => (beat.kind === 'prose' ? beat.id : linesIn(beat).map(({ id }) => id)))

test('neighbouring lines of one person are a group, closed by the first without a condition', () => {
	expect(grouped([says('a', 'maya', 'cross'), says('b', 'maya'), says('c', 'maya')])).toEqual([
		['a', 'b'],
		['c'],
	])
})

test('another person, prose or a thought begins a new group', () => {
	const thought: LooseBeat = {
		kind: 'thinks',
		line: { id: 't', by: 'maya', mood: 'cross', when: null, text: '' },
	}
	expect(grouped([says('a', 'maya', 'cross'), says('b', 'sam', 'cross'), thought])).toEqual([
		['a'],
		['b'],
		['t'],
	])
	expect(
		grouped([says('a', 'maya', 'cross'), { kind: 'prose', id: 'p', text: '' }, says('b', 'maya')]),
	).toEqual([['a'], 'p', ['b']])
})
