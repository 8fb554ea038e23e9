import { expect, test } from 'vitest'
import { toldWay } from '#app/core/language/checks/fairness/told'

const way = (count: number) => Array.from({ length: count }, (_, at) => `r${at + 1}`)

test('a short way is told reply by reply', () => {
	expect(toldWay(way(3))).toBe('r1, r2, r3')
	expect(toldWay(way(12))).toMatch(/^r1, r2, .*, r11, r12$/)
})

test('a long way is told by how it begins and how it ends', () => {
	expect(toldWay(way(30))).toBe('r1, r2, r3, r4, r5, r6, then 18 more, and r25, r26, r27, r28, r29, r30')
})
