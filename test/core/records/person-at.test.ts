import { expect, test } from 'vitest'
import { employmentsOf } from '#app/core/records/employment'
import { type PersonFact, personAt } from '#app/core/records/person-at'
import { isHere, zoneOf } from '#app/core/records/required'
import { fact, on, plainWorld } from '#test/support/records/histories'

const late = on('2030-01-01')
const here = (facts: PersonFact[], at: string, known = late) =>
	isHere(personAt(facts, on(at), known), on(at), 'UTC')

test('a person is what was said of them last, for the time that is asked', () => {
	const facts = [fact('team', 'desk', '2026-01-01'), fact('team', 'phones', '2026-03-01')]
	const team = (at: string) => personAt(facts, on(at), late).team
	expect([team('2025-12-31'), team('2026-02-01'), team('2026-03-01')]).toEqual([null, 'desk', 'phones'])
})

test('what was learnt later changes the past for whoever asks today, not for whoever asked then', () => {
	const facts = [fact('team', 'desk', '2026-01-01'), fact('team', 'phones', '2026-02-01', '2026-05-01')]
	expect(personAt(facts, on('2026-03-01'), on('2026-03-01')).team).toBe('desk')
	expect(personAt(facts, on('2026-03-01'), on('2026-05-01')).team).toBe('phones')
})

test('of two words for the same day the one that was said later counts, also that there is none', () => {
	const facts = [
		fact('job', 'Lead', '2026-01-01', '2026-02-01'),
		fact('job', 'Agent', '2026-01-01'),
		fact('job', null, '2026-01-01', '2026-03-01'),
	]
	const job = (known: string) => personAt(facts, late, on(known)).job
	expect([job('2026-01-01'), job('2026-02-01'), job('2026-03-01')]).toEqual(['Agent', 'Lead', null])
})

test('a joiner is here from the day they are hired, whenever that was typed in', () => {
	for (const typed of ['2025-12-01', '2026-02-20']) {
		const facts = [fact('hired', '2026-02-01', typed)]
		expect([here(facts, '2026-01-31'), here(facts, '2026-02-01')]).toEqual([false, true])
	}
})

test('a leaver is gone from their day on, whenever that was typed in', () => {
	for (const typed of ['2026-05-01', '2026-07-10']) {
		const facts = [fact('hired', '2024-01-01', '2024-01-01'), fact('left', '2026-07-01', typed)]
		expect([here(facts, '2026-06-30'), here(facts, '2026-07-01')]).toEqual([true, false])
	}
})

test('who comes back was here before, was away, and is here again', () => {
	const facts = [
		fact('hired', '2024-01-01', '2024-01-01'),
		fact('left', '2025-07-01', '2025-06-01'),
		fact('left', null, '2026-02-01'),
		fact('hired', '2026-02-01', '2026-02-01'),
	]
	expect(employmentsOf(facts, late)).toEqual([
		{ hired: '2024-01-01', left: '2025-07-01' },
		{ hired: '2026-02-01', left: null },
	])
	expect(
		['2023-12-31', '2025-06-30', '2025-07-01', '2026-01-31', '2026-02-01'].map((day) => here(facts, day)),
	).toEqual([...[false, true, false, false, true]])
	expect(personAt(facts, on('2025-08-01'), late).left).toBe('2025-07-01')
	expect(personAt(facts, on('2026-03-01'), late)).toMatchObject({ hired: '2026-02-01', left: null })
})

test('who is let in again without a day is back from then on', () => {
	const facts = [
		fact('hired', '2024-01-01', '2024-01-01'),
		fact('left', '2025-07-01', '2025-06-01'),
		fact('left', null, '2026-02-01'),
	]
	expect([here(facts, '2025-12-01'), here(facts, '2026-02-02')]).toEqual([false, true])
	const told = [...facts, fact('hired', '2026-01-15', '2026-02-10')]
	expect(personAt(told, on('2026-03-01'), late).hired).toBe('2026-01-15')
	expect(here(told, '2025-12-01')).toBe(false)
})

test('who does not leave after all was never away', () => {
	const facts = [
		fact('hired', '2024-01-01', '2024-01-01'),
		fact('left', '2026-07-01', '2026-05-01'),
		fact('left', null, '2026-06-01'),
	]
	expect(employmentsOf(facts, late)).toEqual([{ hired: '2024-01-01', left: null }])
	expect(here(facts, '2026-08-01')).toBe(true)
	expect(here(facts, '2026-08-01', on('2026-05-15'))).toBe(false)
})

test('a day of hiring that was mistyped is mended, and nothing else is made of it', () => {
	const facts = [fact('hired', '2024-10-01', '2026-01-01'), fact('hired', '2024-01-10', '2026-02-01')]
	expect(employmentsOf(facts, late)).toEqual([{ hired: '2024-01-10', left: null }])
	const left = [...facts, fact('left', '2026-03-01', '2026-03-01'), fact('hired', '2024-02-10', '2026-04-01')]
	expect(employmentsOf(left, late)).toEqual([{ hired: '2024-02-10', left: '2026-03-01' }])
})

test('of whom no day is known, they were always here', () => {
	expect(here([], '1999-01-01')).toBe(true)
	expect(here([fact('team', 'desk', '2026-01-01')], '1999-01-01')).toBe(true)
})

test('a person lives by their own zone, else by that of their site, else by that of the house', () => {
	const zone = (facts: PersonFact[]) =>
		zoneOf(personAt(facts, late, late), plainWorld.zones, plainWorld.houseZone)
	expect(zone([])).toBe('UTC')
	expect(zone([fact('site', 'nowhere', '2026-01-01')])).toBe('UTC')
	expect(zone([fact('site', 'york', '2026-01-01')])).toBe('America/New_York')
	expect(zone([fact('site', 'york', '2026-01-01'), fact('time-zone', 'Asia/Tokyo', '2026-01-01')])).toBe(
		'Asia/Tokyo',
	)
})

test('a day of hiring begins and ends where the person is', () => {
	const facts = [fact('hired', '2026-03-08', '2026-01-01'), fact('left', '2026-11-01', '2026-01-01')]
	const at = (text: string) =>
		isHere(personAt(facts, on(text), late, 'America/New_York'), on(text), 'America/New_York')
	expect([at('2026-03-08T04:59:59Z'), at('2026-03-08T05:00:00Z')]).toEqual([false, true])
	expect([at('2026-11-01T03:59:59Z'), at('2026-11-01T04:00:00Z')]).toEqual([true, false])
})
