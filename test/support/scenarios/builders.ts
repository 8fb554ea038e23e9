import type { Comparison, Condition } from '#app/core/scenario/condition'
import type {
	Critical,
	Ending,
	Line,
	Need,
	Reply,
	ReplyCase,
	ScenarioDefinition,
	Scene,
	Variable,
} from '#app/core/scenario/definition'

/** A reply that goes `to` somewhere, unmarked and without effects unless told. */
export function aReply(id: string, to: string, rest: Partial<Reply> = {}): Reply {
	return {
		id,
		to,
		tone: null,
		respect: null,
		set: [],
		meets: [],
		offers: [],
		critical: [],
		repairs: [],
		when: null,
		reason: null,
		sticky: false,
		acts: [],
		effort: [],
		text: `Words of ${id}.`,
		deed: null,
		likes: [],
		cases: [],
		why: { text: `Why ${id}.`, lesson: null },
		...rest,
	}
}

/** What a reply does instead where `when` holds: as the reply does it, but for what is told. */
export function aCase(
	{ to, tone, respect, set, meets, offers, critical, repairs, why }: Reply,
	when: Condition,
	rest: Partial<ReplyCase> = {},
): ReplyCase {
	return { to, tone, respect, set, meets, offers, critical, repairs, why, when, ...rest }
}

/** A whole number from 0 to 4 that starts at 2. */
export function aNumber(name: string, rest: Partial<Extract<Variable, { type: 'number' }>> = {}): Variable {
	const start = rest.start ?? 2
	return { name, type: 'number', min: 0, max: 4, start, starts: [start], ...rest }
}

export function aFlag(name: string, start = false): Variable {
	return { name, type: 'flag', start, starts: [start] }
}

/** A comparison of a variable with a value. */
export function aComparison(name: string, is: Comparison, value: number | string | boolean): Condition {
	return { op: 'compare', left: { kind: 'variable', name }, is, right: { kind: 'value', value } }
}

/** A task need that must be met, with a weight of 1. */
export function aNeed(id: string, rest: Partial<Need> = {}): Need {
	return {
		id,
		text: `Need ${id}`,
		side: 'task',
		must: true,
		weight: 1,
		when: null,
		examples: [],
		near: [],
		...rest,
	}
}

export function aCritical(id: string, rest: Partial<Critical> = {}): Critical {
	return { id, text: `Critical ${id}`, when: null, ...rest }
}

export function aLine(id: string, rest: Partial<Line> = {}): Line {
	return { id, by: 'maya', mood: null, when: null, text: `Line ${id}.`, ...rest }
}

/** A scene that opens with one line of Maya's. */
export function aScene(id: string, replies: Reply[], rest: Partial<Scene> = {}): Scene {
	const beats: Scene['beats'] = [{ kind: 'says', lines: [aLine(`${id}:says-1`)] }]
	return { id, title: `Scene ${id}`, channel: null, answer: 'choose', pause: false, beats, replies, ...rest }
}

/** An accepted ending, `solved`, after which Maya comes back. */
export function anEnding(id: string, rest: Partial<Ending> = {}): Ending {
	return {
		id,
		title: `Ending ${id}`,
		channel: null,
		outcome: 'solved',
		accepted: true,
		returns: true,
		beats: [{ kind: 'says', lines: [aLine(`${id}:says-1`)] }],
		stories: [{ experience: null, text: `Story of ${id}.` }],
		...rest,
	}
}

/** One scene, one reply, two endings: `good` by the reply `yes`, and `gave-up` when turns run out. */
export function aScenario(rest: Partial<ScenarioDefinition> = {}): ScenarioDefinition {
	return {
		format: 2,
		slug: 'the-parcel',
		title: 'The parcel',
		summary: 'Maya rings about a parcel.',
		channel: 'phone',
		level: 1,
		use: 'practice',
		minutes: 4,
		principles: [],
		people: [{ id: 'maya', name: 'Maya Osei', about: 'Orders every month.', avatar: 'maya' }],
		state: [],
		variants: [],
		facts: [],
		patience: [],
		gauges: [],
		mood: [{ mood: 'calm', when: { op: 'always' } }],
		expects: [],
		needs: [],
		extras: [],
		critical: [],
		wanted: 'They put it right.',
		greeting: null,
		pair: null,
		warning: null,
		rule: {
			pass: { total: 70, tone: 60, respect: 70, resolution: 70 },
			weights: { tone: 30, respect: 35, resolution: 35 },
		},
		turns: { most: 10, then: 'gave-up' },
		brief: 'You work on the helpline.',
		scenes: [aScene('opening', [aReply('yes', 'good')])],
		endings: [anEnding('good'), anEnding('gave-up', { outcome: 'left', accepted: false, returns: false })],
		...rest,
	}
}
