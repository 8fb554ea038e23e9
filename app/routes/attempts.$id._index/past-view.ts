import type { StagePast } from '#app/core/play/stage'
import type { Channel } from '#app/core/scenario/definition'
import type { StagePastView } from '#app/ui/stage/stage-view'

/** What has been said and done, with a line where the channel changed; `channels` are those of the turns, in order. */
export function pastView(
	past: readonly StagePast[],
	channels: readonly Channel[],
	nameOf: (id: string | null) => string,
): StagePastView[] {
	let turn = 1
	return past.flatMap((item, place) => {
		const view = itemView(item, String(place), nameOf)
		if (item.turn === turn) return [view]
		turn = item.turn
		const [before, channel] = [channels[turn - 2], channels[turn - 1]]
		if (channel === undefined || channel === before) return [view]
		return [{ kind: 'channel', id: `${place}-channel`, channel, turn }, view]
	})
}

function itemView(item: StagePast, id: string, nameOf: (id: string | null) => string): StagePastView {
	if (item.kind === 'reply') return item
	const { kind, text, turn, by } = item
	if (kind === 'says') return { kind, id, text, turn, by: nameOf(by) }
	return kind === 'see' ? { kind, id, text, turn, title: item.title ?? '' } : { kind, id, text, turn }
}
