import type { DraftEnding, DraftScene } from '../draft'
import type { Report } from '../report'
import type { Instance } from './expand'

/** The names that a use makes are not taken by anything else; its own id is checked with those of scenes. */
export function collisions(
	scenes: readonly DraftScene[],
	endings: readonly DraftEnding[],
	instances: readonly Instance[],
	report: Report,
): void {
	const places = counted([...scenes, ...endings].flatMap(({ id }) => id?.value ?? []))
	const replies = counted(scenes.flatMap((scene) => scene.replies).flatMap(({ id }) => id?.value ?? []))
	for (const { names, use, within, made } of instances) {
		const own = [
			...[...names.places.values()].filter((name) => name !== made.use && (places.get(name) ?? 0) > 1),
			...[...names.replies.values()].filter((name) => (replies.get(name) ?? 0) > 1),
		]
		const [first] = own
		if (first !== undefined && !within)
			report(
				'duplicate-id',
				use.id?.at ?? use.at,
				`This <Use> makes "${first}", and there is one already.`,
				'Give the <Use>, or the other one, another id.',
			)
	}
}

function counted(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>()
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
	return counts
}
