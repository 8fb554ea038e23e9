import { expect, test } from 'vitest'
import { wayOf } from '#app/core/paths/passages'
import { shortestCareful } from '#app/core/paths/shortest-careful'
import type { Reply } from '#app/core/scenario/definition'
import { startsOf } from '#app/core/scenario/starts'
import { aCritical, aNeed, aReply, aScenario, aScene } from '#test/support/scenarios/builders'

const ways = (...replies: Reply[]) => {
	const scenes = [aScene('opening', replies)]
	const definition = aScenario({ needs: [aNeed('fixed')], critical: [aCritical('lie')], scenes })
	const [start] = startsOf(definition)
	const found = start ? shortestCareful(definition, start, 1000) : []
	return found === 'capped' ? found : found.map(wayOf)
}
const good: Partial<Reply> = { tone: 1, respect: 1, meets: ['fixed'] }

test('the careful way has no mark below +1 and leaves no must-need unmet', () => {
	const careful = aReply('careful', 'good', good)
	const plain = aReply('plain', 'good', { ...good, tone: 0 })
	const idle = aReply('idle', 'good', { tone: 2, respect: 2 })
	expect(ways(plain, careful, idle)).toEqual([['careful']])
})

test('a critical failure is on no careful way, however kindly it is marked', () => {
	const lie = aReply('lying', 'good', { ...good, critical: ['lie'] })
	expect(ways(lie)).toEqual([])
	expect(ways(lie, aReply('truth', 'good', good))).toEqual([['truth']])
})
