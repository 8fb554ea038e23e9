import {
	type Check,
	type CheckKey,
	isPlacing,
	type PlacingCheck,
	type PlacingKind,
	placed,
	placesOf,
} from './check'

export type CheckRefusal =
	| { refused: 'nothing-chosen' }
	/** How many items have no place yet. */
	| { refused: 'not-all-placed'; kind: PlacingKind; left: number }
	/** How many places of an order or a match were given more than once. */
	| { refused: 'place-twice'; kind: PlacingKind; places: number }

export type CheckJudgement =
	/** `chosen` is what counts of the answer; `fits` are the items where they belong, none for a check with choices. */
	{ ok: true; chosen: string[]; right: boolean; fits: string[] } | ({ ok: false } & CheckRefusal)

/** Judges one answer against the key. What the check does not know is left out; what is not complete is not judged. */
export function judgeCheck(
	check: Check,
	key: Pick<CheckKey, 'right'>,
	answer: readonly string[],
): CheckJudgement {
	if (isPlacing(check)) return judgePlacing(check, key, answer)
	const chosen = check.choices.filter((choice) => answer.includes(choice))
	if (chosen.length === 0) return { ok: false, refused: 'nothing-chosen' }
	const right = chosen.length === key.right.length && chosen.every((choice) => key.right.includes(choice))
	return { ok: true, chosen, right, fits: [] }
}

function judgePlacing(
	check: PlacingCheck,
	key: Pick<CheckKey, 'right'>,
	answer: readonly string[],
): CheckJudgement {
	const { kind } = check
	const chosen = knownPlaces(check, answer)
	const left = check.items.length - chosen.size
	if (left > 0) return { ok: false, refused: 'not-all-placed', kind, left }
	const places = kind === 'sort' ? 0 : timesTwo([...chosen.values()])
	if (places > 0) return { ok: false, refused: 'place-twice', kind, places }
	const fits = fitting(check, key, answer)
	return {
		ok: true,
		chosen: [...chosen].map(([item, place]) => placed(item, place)),
		right: fits.length === check.items.length,
		fits,
	}
}

/** The items of a placing check that an answer, complete or not, has where they belong. */
export function fitting(
	check: PlacingCheck,
	key: Pick<CheckKey, 'right'>,
	answer: readonly string[],
): string[] {
	return [...knownPlaces(check, answer)].flatMap(([item, place]) =>
		key.right.includes(placed(item, place)) ? [item] : [],
	)
}

function knownPlaces(check: PlacingCheck, answer: readonly string[]): Map<string, string> {
	const places = placesOf(answer)
	return new Map(
		check.items.flatMap((item): [string, string][] => {
			const place = places.get(item)
			return place !== undefined && check.places.includes(place) ? [[item, place]] : []
		}),
	)
}

function timesTwo(places: readonly string[]): number {
	return new Set(places.filter((place, at) => places.indexOf(place) !== at)).size
}
