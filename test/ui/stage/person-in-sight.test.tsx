import { expect, test } from 'vitest'
import { faceView } from '#app/ui/faces/face-view'
import { personInSight } from '#app/ui/stage/person-in-sight'
import type { StageView } from '#app/ui/stage/stage-view'
import { aStage } from './a-stage'

const bartek = { name: 'Bartek Zając', about: 'Mends phones.', face: faceView('tom', 'neutral', []) }
const tell = (...names: string[]): Partial<StageView> => ({
	others: [bartek],
	beats: names.map((by, at) => ({
		kind: 'says',
		id: `says-${at}`,
		by,
		face: null,
		text: 'Hm.',
		words: null,
	})),
})
const seen = (change: Partial<StageView>) => personInSight(aStage(change)).name

test('face to face, the only other person who speaks is in sight', () => {
	expect(seen({ channel: 'visit', ...tell('Bartek Zając') })).toBe('Bartek Zając')
})

test.each([
	['who speaks too', { channel: 'counter', ...tell('Bartek Zając', 'Maya Osei') }],
	['where nobody speaks', { channel: 'counter', ...tell() }],
	['on the phone', { channel: 'phone', ...tell('Bartek Zając') }],
	['at the ending', { channel: 'visit', ended: true, ...tell('Bartek Zając') }],
] as const)('the counterpart stays in sight %s', (_where, change) => {
	expect(seen(change)).toBe('Maya Osei')
})
