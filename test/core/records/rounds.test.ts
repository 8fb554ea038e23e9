import { expect, test } from 'vitest'
import { expiryOf, termsAt } from '#app/core/records/course-terms'
import { roundsOf } from '#app/core/records/rounds'
import { completion, on, terms } from '#test/support/records/histories'

const late = on('2035-01-01')
const yearly = terms({ validMonths: 12, renewDays: 30 })
const rounds = (done: ReturnType<typeof completion>[], said = [yearly], known = late) =>
	roundsOf(done, said, late, known)
const ends = (done: ReturnType<typeof completion>[], said = [yearly]) =>
	rounds(done, said).map((one) => one.expiresAt?.toISOString() ?? null)

test('rounds follow one another, and none replaces another', () => {
	const done = [completion(9, '2027-02-20'), completion(2, '2026-03-05')]
	expect(rounds(done).map(({ number, seq }) => [number, seq])).toEqual([
		[1, 2],
		[2, 9],
	])
	expect(ends(done)).toEqual(['2027-03-05T09:00:00.000Z', '2028-02-20T09:00:00.000Z'])
})

test('a round can hold on from the end of the last one, where it was done in time', () => {
	const from = [terms({ validMonths: 12, renews: 'expiry' })]
	expect(ends([completion(1, '2026-03-05'), completion(2, '2027-02-20')], from)).toEqual([
		...['2027-03-05T09:00:00.000Z', '2028-03-05T09:00:00.000Z'],
	])
	expect(ends([completion(1, '2026-03-05'), completion(2, '2027-04-01')], from).at(1)).toBe(
		'2028-04-01T09:00:00.000Z',
	)
})

test('months are counted by the calendar', () => {
	expect(expiryOf(terms({ validMonths: 1 }), on('2026-01-31'), null)).toEqual(on('2026-02-28'))
	expect(expiryOf(terms({ validMonths: 12 }), on('2028-02-29'), null)).toEqual(on('2029-02-28'))
	expect(expiryOf(terms(), on('2026-01-31'), null)).toBe(null)
})

test('what holds longer goes on holding when less was imported later', () => {
	const short = completion(2, '2026-06-01', { expiresAt: on('2026-09-01'), way: 'imported' })
	expect(ends([completion(1, '2026-03-05'), short])).toEqual([
		'2027-03-05T09:00:00.000Z',
		'2027-03-05T09:00:00.000Z',
	])
	const forGood = completion(1, '2026-03-05', { expiresAt: null })
	expect(ends([forGood, completion(2, '2026-06-01')])).toEqual([null, null])
})

test('a window never opens before half of the time has passed', () => {
	const monthly = [terms({ validMonths: 1, renewDays: 60 })]
	expect(rounds([completion(1, '2026-04-01')], monthly)[0]?.renewFrom).toEqual(on('2026-04-16'))
	expect(rounds([completion(1, '2026-03-05')])[0]?.renewFrom).toEqual(on('2027-02-03'))
})

test('a correction takes the place of its record from when it was known, and a void takes it away', () => {
	const wrong = completion(1, '2026-03-05')
	const right = completion(2, '2026-02-05', { corrects: 1, known: '2026-04-01' })
	const gone = completion(3, '2026-02-05', { corrects: 2, void: true, known: '2026-05-01' })
	const seen = (known: string) => rounds([wrong, right, gone], [yearly], on(known)).map((one) => one.seq)
	expect([seen('2026-03-31'), seen('2026-04-01'), seen('2026-05-01')]).toEqual([[1], [2], []])
})

test('the terms that count are those of the day; before the first, the first', () => {
	const versions = [terms({ from: '2026-06-01', title: 'New' }), terms({ from: '2026-01-01', title: 'Old' })]
	const title = (at: string, known = at) => termsAt(versions, on(at), on(known))?.title ?? null
	expect([title('2026-02-01'), title('2026-06-01'), title('2025-01-01', '2026-02-01')]).toEqual([
		'Old',
		'New',
		'Old',
	])
	expect(title('2025-01-01')).toBe(null)
	expect(title('2026-07-01', '2026-05-01')).toBe('Old')
})
