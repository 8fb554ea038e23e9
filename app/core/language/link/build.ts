import type { Condition } from '../../scenario/condition'
import type {
	Beat,
	Doing,
	Ending,
	Line,
	Outcome,
	PlainBeat,
	Reply,
	ScenarioDefinition,
	Scene,
} from '../../scenario/definition'
import type { Draft, DraftBeat, DraftDoing, DraftEnding, DraftLine, DraftReply, DraftScene } from '../draft'
import type { RawCondition } from '../expression/raw'
import type { Report } from '../report'
import { variantVariable } from '../reserved'
import { groupBeats } from './group-beats'
import { patienceVariables } from './patience-variables'
import { remembered } from './remembered'
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
	const facts = front.facts.map(({ id, text, earned }) => ({
		id,
		text,
		earned: when(earned) ?? ({ op: 'always' } as const),
	}))
	const variant = variantVariable(front.variants.map(({ value }) => value.id))
	return remembered(draft, {
		format: 2,
		slug,
		title: front.title,
		summary: front.summary,
		channel: front.channel,
		level: front.level,
		use: front.use,
		minutes: front.minutes,
		principles: front.principles.map(({ value }) => value),
		people: front.people.map(({ value }) => value),
		state: [
			...front.state.map(({ value }) => value),
			...(variant ? [variant] : []),
			...patienceVariables(draft),
		],
		variants: front.variants.map(({ value }) => value),
		facts,
		patience: draft.patience.map(({ name, by, turns, to }) => ({
			name: name?.value ?? '',
			by: by?.value ?? counterpart,
			turns: turns ?? 1,
			to: to?.value ?? '',
		})),
		gauges: draft.gauges.map(({ of, title, unit, each }) => ({ name: of?.value ?? '', title, unit, each })),
		mood: mood.length > 0 ? mood : [{ mood: onlyMood, when: { op: 'always' } }],
		expects,
		needs: front.needs.map(({ value, when: raw }) => ({ ...value, when: when(raw) })),
		extras,
		critical: front.critical.map(({ value, when: raw }) => ({ ...value, when: when(raw) })),
		wanted: front.wanted,
		greeting: front.greeting?.value ?? null,
		pair: front.pair?.value ?? null,
		warning: front.warning,
		rule: front.rule,
		turns: { most: front.turns.most, then: front.turns.then?.value ?? '' },
		brief: draft.brief,
		scenes: draft.scenes.map(sceneOf),
		endings: draft.endings.map(endingOf),
	})

	function sceneOf(scene: DraftScene): Scene {
		return {
			id: scene.id?.value ?? '',
			title: scene.title || front.title,
			channel: scene.channel,
			answer: scene.answer,
			pause: scene.pause,
			beats: beatsOf(scene.beats),
			replies: scene.replies.map(replyOf),
		}
	}

	function endingOf(ending: DraftEnding): Ending {
		const outcome = ending.outcome ?? 'unsolved'
		return {
			id: ending.id?.value ?? '',
			title: ending.title || 'How it ended',
			channel: ending.channel,
			outcome,
			accepted: ending.accepted ?? acceptedUnlessSaid.has(outcome),
			returns: ending.returns,
			beats: beatsOf(ending.beats),
			stories: ending.stories,
		}
	}

	function beatsOf(beats: readonly DraftBeat[]): Beat[] {
		return groupBeats(
			beats.map((beat) => {
				if ('line' in beat) return { kind: beat.kind, line: lineOf(beat.line) }
				const { at: _, ...bare } = beat
				// Each line of a pick is a choice of its own, never one of a group.
				return bare.kind === 'pick' ? { ...bare, of: bare.of.flatMap((one) => plainOf([one])) } : bare
			}),
		)
	}

	function plainOf(beats: readonly DraftBeat[]): PlainBeat[] {
		return beatsOf(beats).filter((beat) => beat.kind !== 'pick')
	}

	function lineOf({ id, by, mood: fits, when: raw, text }: DraftLine): Line {
		return { id, by: by?.value ?? counterpart, mood: fits?.value ?? null, when: when(raw), text }
	}

	function doingOf(doing: DraftDoing): Doing {
		const values = (list: readonly { value: string }[]) => [...new Set(list.map(({ value }) => value))]
		return {
			to: doing.to?.value ?? '',
			tone: doing.tone,
			respect: doing.respect,
			set: doing.set.flatMap((effect) => resolveEffect(effect, words, report) ?? []),
			meets: values(doing.meets),
			offers: values(doing.offers),
			critical: values(doing.critical),
			repairs: values(doing.repairs),
			why: doing.why && { text: doing.why.text, lesson: doing.why.lesson?.value ?? null },
		}
	}

	function replyOf(reply: DraftReply): Reply {
		return {
			id: reply.id?.value ?? '',
			...doingOf(reply),
			when: when(reply.when),
			reason: reply.reason?.value ?? null,
			sticky: reply.sticky,
			acts: reply.acts,
			effort: reply.effort,
			text: reply.text,
			deed: reply.deed,
			likes: reply.likes.map(({ value }) => value),
			cases: reply.cases.map((one) => ({ ...doingOf(one), when: when(one.when) ?? { op: 'always' } })),
		}
	}
}
