import { conditionKey } from '../paths/coverage/sightings'
import type { Draft, DraftBeat, DraftLine } from './draft'
import type { RawCondition } from './expression/raw'

/** Where each condition of a draft stands in the text, by its key (see `conditionKey`). */
export function conditionPlaces(draft: Draft): ReadonlyMap<string, number> {
	const places = new Map<string, number>()
	const { front, scenes, endings } = draft
	type Kind = Parameters<typeof conditionKey>[0]['kind']
	const put = (kind: Kind, id: string | undefined, raw: RawCondition | { at: number } | null, number = 1) => {
		if (raw && id !== undefined) places.set(conditionKey({ kind, id, number }), raw.at)
	}
	for (const [at, { mood, when }] of front.mood.entries()) put('mood', mood.value, when ?? mood, at + 1)
	for (const { id, beaten, broken } of front.expects) {
		put('beaten', id, beaten)
		put('broken', id, broken)
	}
	for (const { value, when } of front.needs) put('need-when', value.id, when)
	for (const { value, when } of front.critical) put('critical-when', value.id, when)
	for (const { value, fit } of front.extras) put('fit', value.id, fit)
	for (const { id, earned } of front.facts) put('earned', id, earned)
	for (const line of [...scenes, ...endings].flatMap(({ beats }) => beats.flatMap(linesOf))) {
		put('line-mood', line.id, line.mood)
		put('line-when', line.id, line.when)
	}
	for (const reply of scenes.flatMap(({ replies }) => replies)) {
		put('reply-when', reply.id?.value, reply.when)
		for (const [at, one] of reply.cases.entries()) put('case-when', reply.id?.value, one.when ?? one, at + 1)
	}
	return places
}

function linesOf(beat: DraftBeat): DraftLine[] {
	if (beat.kind === 'pick') return beat.of.flatMap(linesOf)
	return 'line' in beat ? [beat.line] : []
}
