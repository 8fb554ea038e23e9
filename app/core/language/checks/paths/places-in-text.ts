import type { Draft, DraftBeat } from '../../draft'

/** Where beats and lines, replies, scenes and endings are written, by the ids that the definition gives them. */
export function placesInText({ scenes, endings }: Draft): {
	ofBeat: ReadonlyMap<string, number>
	ofReply: ReadonlyMap<string, number>
	ofPlace: ReadonlyMap<string, number>
} {
	const ofBeat = new Map<string, number>()
	const note = (beat: DraftBeat): void => {
		if (beat.kind === 'pick') beat.of.forEach(note)
		else ofBeat.set('line' in beat ? beat.line.id : beat.id, beat.at)
	}
	const places = [...scenes, ...endings]
	for (const { beats } of places) beats.forEach(note)
	const replies = scenes.flatMap((scene) => scene.replies)
	const byId = (all: readonly { id: { value: string } | null; at: number }[]) =>
		new Map(all.flatMap(({ id, at }) => (id ? [[id.value, at] as const] : [])))
	return { ofBeat, ofReply: byId(replies), ofPlace: byId(places) }
}
