import type {
	DraftBeat,
	DraftDoing,
	DraftLine,
	DraftPlainBeat,
	DraftReply,
	DraftScene,
	Placed,
} from '../draft'
import { withTexts } from '../value-slots'
import type { Names } from './names-in'
import { renamedCondition } from './renamed-condition'

/** What one use of a segment makes of it. `target` gives where a reply leads; null where that is not known. */
export type Renaming = {
	names: Names
	params: ReadonlyMap<string, string>
	target: (to: Placed<string>) => Placed<string> | null
}

/** A scene of a segment as one use of it has it: names, targets and parameters are those of the use, places stay. */
export function renamedScene(scene: DraftScene, id: Placed<string>, renaming: Renaming): DraftScene {
	const from = `${scene.id?.value}:`
	const text = (words: string) => withTexts(words, renaming.params)
	const lineId = (own: string) => (own.startsWith(from) ? `${id.value}:${own.slice(from.length)}` : own)
	const line = (one: DraftLine): DraftLine => ({
		...one,
		id: lineId(one.id),
		when: renamedCondition(one.when, renaming.names),
		text: text(one.text),
	})
	const plainBeat = (beat: DraftPlainBeat): DraftPlainBeat => {
		if ('line' in beat) return { ...beat, line: line(beat.line) }
		const put = { ...beat, id: lineId(beat.id), text: text(beat.text) }
		return put.kind === 'see' ? { ...put, title: text(put.title) } : put
	}
	const beat = (one: DraftBeat): DraftBeat =>
		one.kind === 'pick' ? { ...one, id: lineId(one.id), of: one.of.map(plainBeat) } : plainBeat(one)
	return {
		...scene,
		id,
		title: text(scene.title),
		beats: scene.beats.map(beat),
		replies: scene.replies.map((reply) => renamedReply(reply, renaming)),
	}
}

function renamedReply(reply: DraftReply, renaming: Renaming): DraftReply {
	const { names, params } = renaming
	const text = (words: string) => withTexts(words, params)
	const doing = (one: DraftDoing): DraftDoing => ({
		...one,
		to: one.to && renaming.target(one.to),
		repairs: one.repairs.map((name) => ({ ...name, value: names.replies.get(name.value) ?? name.value })),
		why: one.why && { ...one.why, text: text(one.why.text) },
	})
	return {
		...reply,
		...doing(reply),
		id: reply.id && { ...reply.id, value: names.replies.get(reply.id.value) ?? reply.id.value },
		when: renamedCondition(reply.when, names),
		reason: reply.reason && { ...reply.reason, value: text(reply.reason.value) },
		text: text(reply.text),
		deed: reply.deed === null ? null : text(reply.deed),
		likes: reply.likes.map((like) => ({ ...like, value: text(like.value) })),
		cases: reply.cases.map((one) => ({
			...one,
			...doing(one),
			when: renamedCondition(one.when, names),
		})),
	}
}
