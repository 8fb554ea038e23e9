import type { Condition } from '#app/core/scenario/condition'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { aCritical, aLine, aNeed, aReply, aScenario, aScene } from './builders'

const not = (of: Condition): Condition => ({ op: 'not', of })
const said = (reply: string): Condition => ({ op: 'said', reply })
const is = (name: string, value: string): Condition => ({
	op: 'compare',
	left: { kind: 'variable', name },
	is: '=',
	right: { kind: 'value', value },
})

/**
 * Something of everything that the language can say: a public post that goes on as a private message, typed replies,
 * two people, variants, memory, a fact, patience, a gauge, a deed, cases, a reply with a reason, a pick, an omission.
 */
export function theDelivery(rest: Partial<ScenarioDefinition> = {}): ScenarioDefinition {
	return aScenario({
		slug: 'the-delivery',
		title: 'Where is {{item}}?',
		summary: 'Somebody posts about {{item}}.',
		use: 'official',
		channel: 'social',
		people: [
			{ id: 'maya', name: '{{person}}', about: 'Ordered {{item}}.', avatar: 'maya' },
			{ id: 'sam', name: 'Sam Green', about: 'Drives the van.', avatar: 'sam' },
		],
		variants: [
			{ id: 'parcel', texts: { item: 'the parcel', person: 'Maya Osei' } },
			{ id: 'letter', texts: { item: 'the letter', person: 'Lena Moss' } },
			{ id: 'crate', texts: { item: 'the crate', person: 'Lena Moss' } },
		],
		state: [
			{
				name: 'variant',
				type: 'one-of',
				of: ['parcel', 'letter', 'crate'],
				start: 'parcel',
				starts: ['parcel', 'letter', 'crate'],
			},
			{
				name: 'memory',
				type: 'one-of',
				of: ['none', 'well', 'badly'],
				start: 'none',
				starts: ['none', 'well', 'badly'],
			},
			{ name: 'patience', type: 'number', min: 0, max: 6, start: 6, starts: [6] },
			{ name: 'minutes', type: 'number', min: 0, max: 99, start: 0, starts: [0] },
		],
		facts: [{ id: 'depot', text: 'the depot in Leeds', earned: said('ask') }],
		patience: [{ name: 'patience', by: 'maya', turns: 6, to: 'gave-up' }],
		gauges: [{ name: 'minutes', title: 'Handling time', unit: 'min', each: 2 }],
		mood: [
			{ mood: 'cross', when: is('memory', 'badly') },
			{ mood: 'calm', when: { op: 'always' } },
		],
		needs: [
			aNeed('found', { text: '{{person}} knows where {{item}} is' }),
			aNeed('sorry', { text: 'An apology for last time', side: 'people', when: is('memory', 'badly') }),
		],
		critical: [aCritical('no-fee', { text: 'Never said what it costs', when: not(said('fee')) })],
		wanted: 'They found {{item}}.',
		greeting: null,
		pair: null,
		warning: null,
		brief: 'You answer for the shop. {{item}} is late.',
		scenes: [
			aScene(
				'post',
				[
					aReply('invite', 'private', {
						tone: 2,
						respect: 2,
						text: 'I am sorry, {{person}}. Could you send me your order number in a private message?',
						likes: ['So sorry about this! Please write to me privately with the order number.'],
					}),
					aReply('hide', 'gave-up', {
						tone: -1,
						respect: -2,
						text: '',
						deed: 'You hide the post.',
					}),
				],
				{
					title: 'A post',
					answer: 'write',
					beats: [
						{
							kind: 'pick',
							id: 'post:pick-1',
							of: [
								{
									kind: 'says',
									lines: [aLine('post:pick-1:says-1', { text: 'Second week without {{item}}.' })],
								},
								{ kind: 'says', lines: [aLine('post:pick-1:says-2', { text: 'No {{item}}. Again.' })] },
							],
						},
						{ kind: 'thinks', lines: [aLine('post:thinks-1', { text: 'They never read these.' })] },
					],
				},
			),
			aScene(
				'private',
				[
					aReply('ask', 'desk', {
						tone: 1,
						respect: 2,
						text: 'Thank you. I will look with you right away.',
						cases: [
							{
								when: is('memory', 'badly'),
								to: 'desk',
								tone: 0,
								respect: 1,
								set: [],
								meets: [],
								offers: [],
								critical: [],
								repairs: [],
								why: { text: 'Last time is not mentioned.', lesson: null },
							},
						],
					}),
					aReply('wait', 'desk', { tone: 0, respect: -1, text: 'Please wait another week for it.' }),
				],
				{
					title: 'A private message',
					channel: 'chat',
					answer: 'write-first',
					beats: [
						{ kind: 'later', id: 'private:later-1', text: 'An hour passes.' },
						{
							kind: 'says',
							lines: [
								aLine('private:says-1', { mood: 'cross', text: 'You again.' }),
								aLine('private:says-2', { text: 'It is order 12.' }),
							],
						},
					],
				},
			),
			aScene(
				'desk',
				[
					aReply('tell', 'good', {
						tone: 2,
						respect: 2,
						meets: ['found'],
						text: 'It is at {{depot}}.',
						when: said('ask'),
					}),
					aReply('free', 'good', {
						tone: 1,
						respect: 1,
						meets: ['found'],
						text: 'We will send it out again for nothing.',
						when: is('memory', 'badly'),
						reason: 'Only where we let somebody down before.',
					}),
					aReply('fee', 'desk', { tone: 1, respect: 1, text: 'Sending it out again costs three pounds.' }),
					aReply('close', 'gave-up', { tone: -1, respect: -1, text: 'There is nothing here.' }),
				],
				{
					title: 'At the screen',
					channel: 'chat',
					beats: [
						{
							kind: 'see',
							id: 'desk:see-1',
							title: 'The tracking screen',
							text: 'Scanned on Monday. Patience of the customer: {{patience}}.',
						},
						{ kind: 'says', lines: [aLine('desk:says-1', { by: 'sam', text: 'I can take it out today.' })] },
					],
				},
			),
		],
		...rest,
	})
}
