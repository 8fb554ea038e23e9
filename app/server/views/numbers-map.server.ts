import type { Deps } from '../deps.server'
import type { NumbersView } from './numbers-view.server'
import { numbersView } from './numbers-view.server'

/** Figures as a map draws them, by scene (or ending) and reply; null: too few people to show. */
export type NumbersMap = {
	scene: Record<string, { visits: number; dropped: number } | null>
	reply: Record<string, { picked: number } | null>
}

/** What trainees of one's own teams do in the version that is live, or in another; null where nothing may be told. */
export async function numbersMap(
	deps: Pick<Deps, 'db' | 'now'>,
	me: Parameters<typeof numbersView>[1],
	slug: string,
	version: string | null = null,
): Promise<NumbersMap | null> {
	const view = await numbersView(deps, me, slug, { version, from: null, to: null })
	return view && mapOfNumbers(view)
}

export function mapOfNumbers({ numbers }: Pick<NumbersView, 'numbers'>): NumbersMap | null {
	if (!numbers) return null
	const scenes = numbers.scenes.map(({ scene, visits, stopped }) => [
		scene,
		visits === null || stopped === null ? null : { visits, dropped: stopped },
	])
	const endings = numbers.endings.map(({ ending, people }) => [
		ending,
		people === null ? null : { visits: people, dropped: 0 },
	])
	const replies = numbers.scenes
		.flatMap(({ replies }) => replies)
		.map(({ reply, picked }) => [reply, picked === null ? null : { picked }])
	return { scene: Object.fromEntries([...scenes, ...endings]), reply: Object.fromEntries(replies) }
}
