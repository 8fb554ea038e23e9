import type {
	Critical,
	Extra,
	Fact,
	Gauge,
	MoodTier,
	Need,
	Patience,
	ScenarioDefinition,
	Variable,
} from '../scenario/definition'
import type { Change } from './change'
import { expectationChanges } from './expectation-changes'
import { type Listed, listChanges } from './listed'

/** What changed in needs, extras, critical failures, state, mood and what else the front matter lists by name. */
export function listedChanges(before: ScenarioDefinition, after: ScenarioDefinition): Change[] {
	return [
		...listChanges(before.needs, after.needs, needs),
		...listChanges(before.extras, after.extras, extras),
		...listChanges(before.critical, after.critical, criticals),
		...listChanges(before.state, after.state, variables),
		...listChanges(before.mood, after.mood, moods),
		...listChanges(before.facts, after.facts, facts),
		...listChanges(before.patience, after.patience, patiences),
		...listChanges(before.gauges, after.gauges, gauges),
		...expectationChanges(before.expects, after.expects),
	]
}

const byText = {
	idOf: ({ id }: { id: string }) => id,
	titleOf: ({ text }: { text: string }) => text,
	ordered: false,
}
const byName = { idOf: ({ name }: { name: string }) => name, titleOf: () => '', ordered: false }

const needs: Listed<Need> = {
	...byText,
	kind: 'need',
	weighs: 'counts',
	tell: (told, { before, after }) => {
		told.value('counts', 'must', before.must, after.must)
		told.value('counts', 'side', before.side, after.side)
		told.value('counts', 'weight', before.weight, after.weight)
		told.when('counts', 'applies-when', before.when, after.when)
		told.list('around', 'examples', before.examples, after.examples)
		told.list('around', 'near', before.near, after.near)
		told.words('text', before.text, after.text)
	},
}

const extras: Listed<Extra> = {
	...byText,
	kind: 'extra',
	weighs: 'counts',
	tell: (told, { before, after }) => {
		told.value('counts', 'side', before.side, after.side)
		told.when('counts', 'fits-when', before.fit, after.fit)
		told.words('text', before.text, after.text)
	},
}

const criticals: Listed<Critical> = {
	...byText,
	kind: 'critical',
	weighs: 'counts',
	tell: (told, { before, after }) => {
		told.when('counts', 'stands-when', before.when, after.when)
		told.words('text', before.text, after.text)
	},
}

const variables: Listed<Variable> = {
	...byName,
	kind: 'variable',
	weighs: 'ways',
	tell: (told, { before, after }) => told.value('ways', 'values', valuesOf(before), valuesOf(after)),
}

/** The values of a variable and those it may start with, as one text. */
function valuesOf(variable: Variable): string {
	const starts = variable.starts.map(String).join(' or ')
	const start =
		starts === String(variable.start) ? starts : `${starts} (${variable.start} in the plain start)`
	switch (variable.type) {
		case 'number':
			return `${variable.min} to ${variable.max}, starts at ${start}`
		case 'flag':
			return `true or false, starts at ${start}`
		case 'one-of':
			return `${variable.of.join(', ')}; starts at ${start}`
	}
}

const moods: Listed<MoodTier> = {
	kind: 'mood',
	idOf: ({ mood }) => mood,
	titleOf: () => '',
	weighs: 'ways',
	ordered: true,
	tell: (told, { before, after }) => told.when('ways', 'holds-when', before.when, after.when),
}

const facts: Listed<Fact> = {
	...byText,
	kind: 'fact',
	weighs: 'ways',
	tell: (told, { before, after }) => {
		told.when('ways', 'earned-when', before.earned, after.earned)
		told.words('text', before.text, after.text)
	},
}

const patiences: Listed<Patience> = {
	...byName,
	kind: 'patience',
	weighs: 'ways',
	tell: (told, { before, after }) => {
		told.value('ways', 'patience-turns', before.turns, after.turns)
		told.value('ways', 'patience-to', before.to, after.to)
		told.value('ways', 'patience-by', before.by, after.by)
	},
}

const gauges: Listed<Gauge> = {
	...byName,
	kind: 'gauge',
	weighs: 'around',
	tell: (told, { before, after }) => {
		told.value('around', 'gauge-each', before.each, after.each)
		told.words('title', before.title, after.title)
		told.words('unit', before.unit, after.unit)
	},
}
