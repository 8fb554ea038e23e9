import type { Beat, Reply, ScenarioDefinition, Scene } from '../../../scenario/definition'
import { holds } from '../../../scenario/holds'
import type { RunState } from '../../../scenario/run'
import { lineFor, withheld } from '../../../scenario/step'
import { factShown } from './fact-shown'
import { placesInText } from './places-in-text'
import type { Watch, Watching } from './watching'

/** Something that shows facts: where it is written, which facts, and whether it is on stage in a state. */
type Showing = { at: number; facts: readonly string[]; now: (state: RunState, replies: Reply[]) => boolean }

const always = () => true

/** No fact is shown on stage before it is earned, whatever is said and drawn; and each is shown some time. */
export function factsInTime({ definition, draft, report }: Watching): Watch {
	if (definition.facts.length === 0) return {}
	const shown = factShown(definition)
	const { ofBeat, ofReply, ofPlace } = placesInText(draft)
	const earned = new Map(definition.facts.map((fact) => [fact.id, fact.earned]))
	const [given, told] = [new Set<string>(), new Set<string>()]
	const showings = new Map<string, Showing[]>()
	for (const place of [...definition.scenes, ...definition.endings]) {
		const titled = { at: ofPlace.get(place.id) ?? 0, facts: shown(place.title), now: always }
		const replies = 'replies' in place ? repliesOf(place) : []
		const all = [titled, ...place.beats.flatMap(beatOf), ...replies].filter(({ facts }) => facts.length > 0)
		if (all.length > 0) showings.set(place.id, all)
	}
	const atOnce = shown(beforehand(definition))
	return {
		visit: (state, mood, replies) => {
			const isEarned = (id: string) => {
				const when = earned.get(id)
				return when !== undefined && holds(when, definition, state, mood)
			}
			if (state.turn === 0)
				for (const id of atOnce) {
					if (isEarned(id)) given.add(id)
					else note(id, factAt(id), 'is told before play begins: in the title, the brief or about a person')
				}
			for (const { at, facts, now } of showings.get(state.at) ?? [])
				for (const id of facts) {
					if (told.has(`${id} ${at}`) && given.has(id)) continue
					if (!now(state, replies)) continue
					if (isEarned(id)) given.add(id)
					else note(id, at, `is shown here before it is earned (turn ${state.turn + 1}, mood ${mood})`)
				}
		},
		done: (capped) => {
			if (capped) return
			for (const { id } of definition.facts)
				if (!given.has(id) && ![...told].some((one) => one.startsWith(`${id} `)))
					report(
						'fact-never-given',
						factAt(id),
						`No path shows the fact "${id}".`,
						`Print it with <Fact of="${id}"/> where it is earned, or take it out.`,
					)
		},
	}

	function factAt(id: string): number {
		return draft.front.facts.find((fact) => fact.id === id)?.at ?? 0
	}

	function note(id: string, at: number, how: string): void {
		if (told.has(`${id} ${at}`)) return
		told.add(`${id} ${at}`)
		report(
			'fact-too-early',
			at,
			`The fact "${id}" ${how}.`,
			'Show it only where its own condition holds: by that condition in when, or in a scene that comes later.',
		)
	}

	function beatOf(beat: Beat): Showing[] {
		if (beat.kind === 'pick') return beat.of.flatMap(beatOf)
		if (beat.kind === 'thinks') return []
		if (beat.kind === 'says')
			return beat.lines.map((line) => ({
				at: ofBeat.get(line.id) ?? 0,
				facts: shown(line.text),
				now: (state) => lineFor(definition, state, beat.lines) === line,
			}))
		const words = beat.kind === 'see' ? `${beat.title}\n${beat.text}` : beat.text
		return [{ at: ofBeat.get(beat.id) ?? 0, facts: shown(words), now: always }]
	}

	function repliesOf({ replies }: Scene): Showing[] {
		return replies.flatMap(({ id, text, deed, reason }): Showing[] => {
			const at = ofReply.get(id) ?? 0
			const held = (state: RunState) => withheld(definition, state).some((reply) => reply.id === id)
			return [
				{
					at,
					facts: shown(`${text}\n${deed ?? ''}`),
					now: (state, offered) => offered.some((reply) => reply.id === id) || held(state),
				},
				{ at, facts: shown(reason ?? ''), now: held },
			]
		})
	}
}

/** What a trainee reads before the first turn, and at the head of every one. */
function beforehand({ title, summary, brief, people, gauges, critical }: ScenarioDefinition): string {
	return [
		...[title, summary, brief],
		...people.flatMap(({ name, about }) => [name, about]),
		...gauges.map((gauge) => gauge.title),
		...critical.map(({ text }) => text),
	].join('\n')
}
