import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { aCritical, aLine, aNeed, anEnding, aReply, aScenario, aScene } from './builders'

/** The whole example of the scenario language, as the compiler makes it. */
export function theParcel(): ScenarioDefinition {
	return aScenario({
		slug: 'the-parcel-that-never-came',
		title: 'The parcel that never came',
		principles: ['respect', 'right-to-be-heard'],
		state: [{ name: 'trust', type: 'number', min: 0, max: 4, start: 1, starts: [1] }],
		mood: [
			{ mood: 'hostile', when: trustBelow(1) },
			{ mood: 'tense', when: trustBelow(3) },
			{ mood: 'calm', when: { op: 'always' } },
		],
		expects: [
			{
				id: 'expects-1',
				text: 'To explain it all again',
				beaten: { op: 'said', reply: 'believe' },
				broken: null,
			},
		],
		needs: [
			aNeed('heard', { text: 'Maya feels believed', side: 'people' }),
			aNeed('truth', { text: 'Maya knows where the parcel is' }),
			aNeed('remedy', { text: 'Maya has chosen a remedy', must: false, weight: 2 }),
		],
		extras: [{ id: 'ring-back', text: 'Offered to ring on the day itself', side: 'people', fit: null }],
		critical: [aCritical('false-promise', { text: 'Promised a date that nobody can keep' })],
		turns: { most: 10, then: 'gave-up' },
		scenes: [
			aScene(
				'opening',
				[
					aReply('procedure', 'look-up', { tone: -1, respect: -1, set: [trust(-1)] }),
					aReply('believe', 'look-up', { tone: 2, respect: 2, set: [trust(1)], meets: ['heard'] }),
				],
				{
					title: 'The phone rings',
					beats: [
						{ kind: 'prose', id: 'opening:prose-1', text: 'The board shows six people waiting.' },
						{ kind: 'says', lines: [aLine('opening:says-1')] },
						{ kind: 'thinks', lines: [aLine('opening:thinks-1')] },
					],
				},
			),
			aScene(
				'look-up',
				[
					aReply('courier', 'gave-up', { tone: 0, respect: -2, set: [trust(-1)] }),
					aReply('own', 'kept', { tone: 1, respect: 2, set: [trust(1)], meets: ['truth', 'remedy'] }),
					aReply('own-and-ring', 'kept', {
						tone: 2,
						respect: 2,
						set: [trust(1)],
						meets: ['truth', 'remedy'],
						offers: ['ring-back'],
						when: { op: 'met', need: 'heard' },
					}),
					aReply('tomorrow', 'hoping', {
						tone: 1,
						respect: 0,
						meets: ['truth'],
						critical: ['false-promise'],
					}),
				],
				{
					title: 'What the notes say',
					beats: [
						{
							kind: 'says',
							lines: [aLine('look-up:says-1', { mood: 'hostile', text: 'Well?' }), aLine('look-up:says-2')],
						},
					],
				},
			),
		],
		endings: [
			anEnding('kept'),
			anEnding('hoping', { outcome: 'partly', returns: false }),
			anEnding('gave-up', { outcome: 'left', accepted: false, returns: false }),
		],
	})
}

function trust(by: number) {
	return { kind: 'add' as const, name: 'trust', by }
}

function trustBelow(value: number) {
	return {
		op: 'compare' as const,
		left: { kind: 'variable' as const, name: 'trust' },
		is: '<' as const,
		right: { kind: 'value' as const, value },
	}
}
