import { rewritten } from '../language/strings/rewritten'
import type { Condition } from '../scenario/condition'
import type {
	Beat,
	Doing,
	Ending,
	Line,
	PlainBeat,
	Reply,
	ScenarioDefinition,
	Scene,
	Variable,
} from '../scenario/definition'
import { conditionRenamed } from './condition-renamed'
import { type NamedKind, type Names, nowCalled } from './names'

/** A definition with these names everywhere in place of the old ones, slots in texts included. Ids of lines stay. */
export function renamedIn(definition: ScenarioDefinition, names: Names): ScenarioDefinition {
	const now = (kind: NamedKind) => (name: string) => nowCalled(names, kind, name)
	const when = (condition: Condition | null) => condition && conditionRenamed(condition, names)
	const called = <T extends { id: string }>(kind: NamedKind, one: T): T => ({ ...one, id: now(kind)(one.id) })
	const renamed: ScenarioDefinition = {
		...definition,
		people: definition.people.map((one) => called('person', one)),
		state: definition.state.map((one) => variableRenamed(one, names)),
		variants: definition.variants.map((one) => ({
			...called('variant', one),
			texts: Object.fromEntries(
				Object.entries(one.texts).map(([name, text]) => [now('parameter')(name), text]),
			),
		})),
		facts: definition.facts.map((one) => ({
			...called('fact', one),
			earned: conditionRenamed(one.earned, names),
		})),
		patience: definition.patience.map((one) => ({
			...one,
			name: now('variable')(one.name),
			by: now('person')(one.by),
			to: now('place')(one.to),
		})),
		gauges: definition.gauges.map((one) => ({ ...one, name: now('variable')(one.name) })),
		mood: definition.mood.map((one) => ({
			mood: now('mood')(one.mood),
			when: conditionRenamed(one.when, names),
		})),
		expects: definition.expects.map((one) => ({
			...one,
			beaten: when(one.beaten),
			broken: when(one.broken),
		})),
		needs: definition.needs.map((one) => ({ ...called('need', one), when: when(one.when) })),
		extras: definition.extras.map((one) => ({ ...called('extra', one), fit: when(one.fit) })),
		critical: definition.critical.map((one) => ({ ...called('critical', one), when: when(one.when) })),
		turns: { ...definition.turns, then: now('place')(definition.turns.then) },
		scenes: definition.scenes.map((one) => sceneRenamed(one, names)),
		endings: definition.endings.map((one) => ({ ...placeRenamed(one, names) })),
	}
	return withSlots(renamed, names)
}

function variableRenamed(variable: Variable, names: Names): Variable {
	const name = nowCalled(names, 'variable', variable.name)
	if (variable.type !== 'one-of' || variable.name !== 'variant') return { ...variable, name }
	const now = (value: string) => nowCalled(names, 'variant', value)
	const { of, start, starts } = variable
	return { ...variable, name, of: of.map(now), start: now(start), starts: starts.map(now) }
}

function sceneRenamed(scene: Scene, names: Names): Scene {
	return {
		...placeRenamed(scene, names),
		replies: scene.replies.map(
			(reply): Reply => ({
				...reply,
				...doingRenamed(reply, names),
				id: nowCalled(names, 'reply', reply.id),
				when: reply.when && conditionRenamed(reply.when, names),
				cases: reply.cases.map((one) => ({
					...doingRenamed(one, names),
					when: conditionRenamed(one.when, names),
				})),
			}),
		),
	}
}

function placeRenamed<T extends Scene | Ending>(place: T, names: Names): T {
	const line = (one: Line): Line => ({
		...one,
		by: nowCalled(names, 'person', one.by),
		mood: one.mood === null ? null : nowCalled(names, 'mood', one.mood),
		when: one.when && conditionRenamed(one.when, names),
	})
	const plain = (beat: PlainBeat): PlainBeat =>
		'lines' in beat ? { ...beat, lines: beat.lines.map(line) } : beat
	const beats = place.beats.map(
		(beat): Beat => (beat.kind === 'pick' ? { ...beat, of: beat.of.map(plain) } : plain(beat)),
	)
	return { ...place, id: nowCalled(names, 'place', place.id), beats }
}

function doingRenamed(doing: Doing, names: Names): Doing {
	const all = (kind: NamedKind, ids: readonly string[]) => ids.map((id) => nowCalled(names, kind, id))
	const { to, tone, respect, meets, offers, critical, repairs, why, set } = doing
	return {
		to: nowCalled(names, 'place', to),
		...{ tone, respect, why },
		set: set.map((one) => ({ ...one, name: nowCalled(names, 'variable', one.name) })),
		meets: all('need', meets),
		offers: all('extra', offers),
		critical: all('critical', critical),
		repairs: repairs.map((id) => names.critical.get(id) ?? nowCalled(names, 'reply', id)),
	}
}

/** A slot is the name of a variable, a fact or a parameter, in whichever text it stands. */
function withSlots(definition: ScenarioDefinition, names: Names): ScenarioDefinition {
	const slots = new Map([...names.variable, ...names.fact, ...names.parameter])
	if (slots.size === 0) return definition
	const put = (text: string) =>
		text.replace(/\{\{([a-z][a-z0-9-]*)\}\}/g, (slot, name: string) => {
			const now = slots.get(name)
			return now === undefined ? slot : `{{${now}}}`
		})
	return rewritten(definition, ({ text }) => put(text))
}
