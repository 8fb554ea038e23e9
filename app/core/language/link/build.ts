import type { Condition } from '../../scenario/condition'
import type { Ending, Outcome, Reply, ScenarioDefinition, Scene } from '../../scenario/definition'
import type { Draft, DraftBeat, DraftEnding, DraftReply, DraftScene } from '../draft'
import type { RawCondition } from '../expression/raw'
import type { Report } from '../report'
import { groupBeats } from './group-beats'
import { resolveCondition } from './resolve-condition'
import { resolveEffect } from './resolve-effect'
import { onlyMood, type Vocabulary } from './vocabulary'

const acceptedUnlessSaid: ReadonlySet<Outcome> = new Set(['solved', 'partly', 'refused-well', 'closed'])

/**
 * Turns a draft into a definition, looking every name in a condition or effect up; whatever is wrong with them is
 * reported. The definition may only be used when nothing at all was reported that breaks it.
 */
export function build(draft: Draft, slug: string, words: Vocabulary, report: Report): ScenarioDefinition {
	const { front } = draft
	const counterpart = front.people[0]?.value.id ?? ''
	const when = (raw: RawCondition | null, inMood = false): Condition | null =>
		raw && resolveCondition(raw, words, report, inMood)
	const mood = front.mood.map((tier) => ({
		mood: tier.mood.value,
		when: when(tier.when, true) ?? ({ op: 'always' } as const),
	}))
	const expects = front.expects.map(({ id, text, beaten, broken }) => ({
		id,
		text,
		beaten: when(beaten),
		broken: when(broken),
	}))
	const extras = front.extras.map(({ value, fit }) => ({ ...value, fit: when(fit) }))
	return {
		format: 2,
		slug,
		title: front.title,
		summary: front.summary,
		channel: front.channel,
		level: front.level,
		use: front.use,
		minutes: front.minutes,
		principles: front.principles,
		people: front.people.map(({ value }) => value),
		state: front.state.map(({ value }) => value),
		variants: [],
		facts: [],
		patience: [],
		gauges: [],
		mood: mood.length > 0 ? mood : [{ mood: onlyMood, when: { op: 'always' } }],
		expects,
		needs: front.needs.map(({ value }) => value),
		extras,
		critical: front.critical.map(({ value }) => value),
		wanted: front.wanted,
		rule: front.rule,
		turns: { most: front.turns.most, then: front.turns.then?.value ?? '' },
		brief: draft.brief,
		scenes: draft.scenes.map(sceneOf),
		endings: draft.endings.map(endingOf),
	}

	function sceneOf(scene: DraftScene): Scene {
		return {
			id: scene.id?.value ?? '',
			title: scene.title || front.title,
			channel: null,
			answer: 'choose',
			beats: beatsOf(scene.beats),
			replies: scene.replies.map(replyOf),
		}
	}

	function endingOf(ending: DraftEnding): Ending {
		const outcome = ending.outcome ?? 'unsolved'
		return {
			id: ending.id?.value ?? '',
			title: ending.title || 'How it ended',
			channel: null,
			outcome,
			accepted: ending.accepted ?? acceptedUnlessSaid.has(outcome),
			returns: ending.returns,
			beats: beatsOf(ending.beats),
			stories: ending.stories,
		}
	}

	function beatsOf(beats: readonly DraftBeat[]): Scene['beats'] {
		return groupBeats(
			beats.map((beat) => {
				if (beat.kind === 'prose') return { kind: 'prose', id: beat.id, text: beat.text }
				const { id, by, mood: fits, text } = beat.line
				const line = {
					id,
					by: by?.value ?? counterpart,
					mood: fits?.value ?? null,
					when: when(beat.line.when),
					text,
				}
				return { kind: beat.kind, line }
			}),
		)
	}

	function replyOf(reply: DraftReply): Reply {
		const values = (list: readonly { value: string }[]) => [...new Set(list.map(({ value }) => value))]
		return {
			id: reply.id?.value ?? '',
			to: reply.to?.value ?? '',
			tone: reply.tone,
			respect: reply.respect,
			set: reply.set.flatMap((effect) => resolveEffect(effect, words, report) ?? []),
			meets: values(reply.meets),
			offers: values(reply.offers),
			critical: values(reply.critical),
			repairs: values(reply.repairs),
			when: when(reply.when),
			reason: null,
			sticky: reply.sticky,
			acts: reply.acts,
			text: reply.text,
			deed: null,
			likes: [],
			cases: [],
			why: reply.why && { text: reply.why.text, lesson: reply.why.lesson?.value ?? null },
		}
	}
}
