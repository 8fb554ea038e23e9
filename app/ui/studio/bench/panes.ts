import type { DraftKind } from './bench'

export type WriteWay = 'source' | 'cards' | 'script'
export type SeeView = 'play' | 'read' | 'map' | 'problems' | 'outline' | 'comments'

/** The ways to write a kind of text; the first is the one to begin with. */
export function writeWays(kind: DraftKind): [WriteWay, ...WriteWay[]] {
	return kind === 'scenario' ? ['cards', 'script', 'source'] : ['source']
}

export function seeViews(kind: DraftKind): [SeeView, ...SeeView[]] {
	return kind === 'scenario'
		? ['problems', 'play', 'map', 'outline', 'comments']
		: ['problems', 'read', 'outline', 'comments']
}

/** What an address asks for, as far as this kind of text has it. */
export function panesIn(
	query: URLSearchParams,
	kind: DraftKind,
): { write: WriteWay; see: SeeView; side: 'write' | 'see' } {
	const [firstWay] = writeWays(kind)
	const [firstView] = seeViews(kind)
	return {
		write: writeWays(kind).find((way) => way === query.get('write')) ?? firstWay,
		see: seeViews(kind).find((view) => view === query.get('see')) ?? firstView,
		side: query.get('side') === 'see' ? 'see' : 'write',
	}
}
