import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import { aNeed } from '#test/support/scenarios/builders'

function aReply(id: string, to: string, text: string, change: Partial<Reply> = {}): Reply {
	return {
		id,
		to,
		text,
		tone: 1,
		respect: 1,
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
		deed: null,
		likes: [],
		cases: [],
		why: null,
		...change,
	}
}

const says = (id: string, text: string) => ({
	kind: 'says' as const,
	lines: [{ id, by: 'maya', mood: null, when: null, text }],
})

/** Two scenes and two endings: the shortest scenario in which something can be lost and put right. */
export const aDefinition: ScenarioDefinition = {
	format: 2,
	slug: 'parcel',
	title: 'The parcel',
	summary: 'Maya rings about a parcel.',
	channel: 'phone',
	level: 1,
	use: 'practice',
	minutes: 3,
	principles: ['respect'],
	people: [{ id: 'maya', name: 'Maya Osei', about: 'Orders every month.', avatar: 'maya' }],
	state: [{ name: 'trust', type: 'number', min: 0, max: 4, start: 1, starts: [1] }],
	variants: [],
	facts: [],
	patience: [],
	gauges: [],
	mood: [
		{
			mood: 'hostile',
			when: {
				op: 'compare',
				left: { kind: 'variable', name: 'trust' },
				is: '<',
				right: { kind: 'value', value: 1 },
			},
		},
		{
			mood: 'tense',
			when: {
				op: 'compare',
				left: { kind: 'variable', name: 'trust' },
				is: '<',
				right: { kind: 'value', value: 3 },
			},
		},
		{ mood: 'calm', when: { op: 'always' } },
	],
	expects: [],
	needs: [aNeed('truth', { text: 'Maya knows where the parcel is' })],
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
	turns: { most: 6, then: 'gave-up' },
	brief: 'You work on the helpline.',
	scenes: [
		{
			id: 'opening',
			title: 'The phone rings',
			channel: null,
			answer: 'choose',
			pause: false,
			beats: [
				says('opening:says-1', 'This is my third call.'),
				{
					kind: 'thinks',
					lines: [{ id: 'opening:thinks-1', by: 'maya', mood: null, when: null, text: 'Here we go again.' }],
				},
			],
			replies: [
				aReply('believe', 'look-up', 'I’m sorry. Your notes are open here.', {
					tone: 2,
					respect: 2,
					set: [{ kind: 'add', name: 'trust', by: 2 }],
				}),
				aReply('brush-off', 'look-up', 'Your full name, please.', {
					tone: -1,
					respect: -2,
					set: [{ kind: 'add', name: 'trust', by: -1 }],
				}),
			],
		},
		{
			id: 'look-up',
			title: 'What the notes say',
			channel: null,
			answer: 'choose',
			pause: false,
			beats: [says('look-up:says-1', 'So where is it?')],
			replies: [
				aReply('own', 'kept', 'It is lost, and ours to put right.', { meets: ['truth'] }),
				aReply('courier', 'gave-up', 'Ask the courier.', { respect: -2 }),
			],
		},
	],
	endings: [
		{
			id: 'kept',
			title: 'Put right',
			channel: null,
			outcome: 'solved',
			accepted: true,
			returns: true,
			beats: [says('kept:says-1', 'Right. Thank you.')],
			stories: [{ experience: null, text: 'They sorted it.' }],
		},
		{
			id: 'gave-up',
			title: 'Hung up',
			channel: null,
			outcome: 'left',
			accepted: false,
			returns: false,
			beats: [says('gave-up:says-1', 'Forget it.')],
			stories: [{ experience: null, text: 'Three calls!' }],
		},
	],
}
