import type { DraftFront } from '../draft'
import { usualFloors, usualWeights } from './read-rule'

/** Stands in where the front matter could not be read, so that the body is checked all the same. */
export const emptyFront: DraftFront = {
	title: '',
	summary: '',
	channel: 'phone',
	channelAt: 0,
	level: 1,
	use: 'practice',
	minutes: 1,
	minutesAt: { value: null, at: 0 },
	principles: [],
	people: [],
	state: [],
	variants: [],
	facts: [],
	mood: [],
	expects: [],
	needs: [],
	extras: [],
	critical: [],
	wanted: '',
	greeting: null,
	pair: null,
	warning: null,
	rule: { pass: usualFloors, weights: usualWeights },
	turns: { most: 1, then: null },
	settled: [],
	passAt: 0,
	turnsAt: 0,
	slots: [],
}
