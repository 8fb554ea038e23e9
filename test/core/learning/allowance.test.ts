import { expect, test } from 'vitest'
import { allowanceOf } from '#app/core/learning/allowance'

const noon = new Date('2026-11-21T12:00:00Z')
const ended = (at: string) => ({ endedAt: new Date(at) })

test('a person who has not started has three official attempts', () => {
	expect(allowanceOf([], noon)).toEqual({ left: 3, pausedUntil: null })
})

test('an open attempt counts as started', () => {
	expect(allowanceOf([{ endedAt: null }], noon)).toEqual({ left: 2, pausedUntil: null })
})

test('after the third there is a pause of a day from its end', () => {
	const three = [ended('2026-11-21T09:00:00Z'), ended('2026-11-21T11:00:00Z'), ended('2026-11-21T10:00:00Z')]
	expect(allowanceOf(three, noon)).toEqual({ left: 0, pausedUntil: new Date('2026-11-22T11:00:00Z') })
	expect(allowanceOf(three, new Date('2026-11-22T11:00:00Z'))).toEqual({ left: 3, pausedUntil: null })
})

test('after three there is no pause where that was agreed', () => {
	const three = Array.from({ length: 3 }, () => ({ endedAt: new Date(noon.getTime() - 60_000) }))
	expect(allowanceOf(three, noon, true)).toEqual({ left: 3, pausedUntil: null })
})
