import type { Condition } from '#app/core/scenario/condition'
import type { Ending, ScenarioDefinition } from '#app/core/scenario/definition'
import { aNeed } from '#test/support/scenarios/builders'
import type { PlainScene } from './story'

const tense: Condition = {
	op: 'compare',
	left: { kind: 'variable', name: 'trust' },
	is: '<',
	right: { kind: 'value', value: 2 },
}

/** The story as the definition that our compiler would make of it, for stories longer than a file may be. */
export function asDefinition(scenes: PlainScene[]): ScenarioDefinition {
	return {
		format: 2,
		slug: 'long-afternoon',
		title: 'A long afternoon',
		summary: 'A made-up customer, for measuring.',
		channel: 'phone',
		level: 1,
		use: 'practice',
		minutes: 20,
		principles: ['respect'],
		people: [{ id: 'maya', name: 'Maya Osei', about: 'Orders every month.', avatar: 'maya' }],
		state: [{ name: 'trust', type: 'number', min: 0, max: 4, start: 2, starts: [2] }],
		variants: [],
		facts: [],
		patience: [],
		gauges: [],
		mood: [
			{ mood: 'tense', when: tense },
			{ mood: 'calm', when: { op: 'always' } },
		],
		expects: [],
		needs: [
			aNeed('heard', { text: 'Maya feels believed', side: 'people' }),
			aNeed('truth', { text: 'Maya knows where the parcel is', side: 'task' }),
		],
		extras: [],
		critical: [],
		wanted: 'They put it right the same day.',
		greeting: null,
		pair: null,
		warning: null,
		rule: {
			pass: { total: 70, tone: 60, respect: 70, resolution: 70 },
			weights: { tone: 30, respect: 35, resolution: 35 },
		},
		turns: { most: 150, then: 'gave-up' },
		brief: 'You work on the helpline.',
		scenes: scenes.map((scene, index) => ({
			id: scene.id,
			title: scene.title,
			channel: null,
			answer: 'choose',
			pause: false,
			beats: [
				{ kind: 'prose', id: `${scene.id}:prose-1`, text: scene.prose },
				{
					kind: 'says',
					lines: [
						{ id: `${scene.id}:says-1`, by: 'maya', mood: 'tense', when: null, text: scene.tense },
						{ id: `${scene.id}:says-2`, by: 'maya', mood: null, when: null, text: scene.calm },
					],
				},
			],
			replies: scene.replies.map((reply) => ({
				id: reply.id,
				to: scenes[index + 1]?.id ?? 'kept',
				tone: reply.tone,
				respect: reply.respect,
				set: reply.trust === 0 ? [] : [{ kind: 'add', name: 'trust', by: reply.trust }],
				meets: reply.best ? ['heard', 'truth'] : [],
				offers: [],
				critical: [],
				repairs: [],
				when: null,
				reason: null,
				sticky: false,
				acts: [],
				effort: [],
				text: reply.text,
				deed: null,
				likes: [],
				cases: [],
				why: { text: reply.why, lesson: null },
			})),
		})),
		endings: [ending('kept', 'partly'), ending('gave-up', 'left')],
	}
}

function ending(id: string, outcome: 'partly' | 'left'): Ending {
	const good = outcome === 'partly'
	return {
		id,
		title: '',
		channel: null,
		outcome,
		accepted: good,
		returns: good,
		beats: [],
		stories: [{ experience: null, text: 'That is how it went.' }],
	}
}
