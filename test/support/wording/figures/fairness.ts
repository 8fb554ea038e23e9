import { names, ordinary, same, sworn, varieties } from '../lists'
import { changes, typos } from './changes'
import { type Alike, type Figure, gaps, type Mark, share, spread, told, toldWith } from './figure'
import { replies } from './texts'

/** How alike wordings are marked that differ in nothing that counts. */
export function fairness(mark: Mark): Figure[] {
	return [
		...ofNames(mark),
		...ofVarieties(mark),
		...Object.entries(same).flatMap(([name, pairs]) => gaps(mark, name, pairs.map(asSaid))),
		...gaps(mark, 'all lists of pairs', Object.values(same).flat().map(asSaid)),
		...Object.entries(changes).flatMap(([name, change]) => gaps(mark, name, pairsBy(change))),
		...gaps(mark, 'a typo anywhere', typed),
		...gaps(mark, 'a customer who swears', swornAt),
		sureAlike(mark),
		share(
			'respect of 50 or more for ordinary turns',
			ordinary,
			(text) => mark({ text }).respect >= 50,
			(text) => toldWith(mark, { text }),
		),
		share(
			'tone of 40 or more for ordinary turns',
			ordinary,
			(text) => mark({ text }).tone >= 40,
			(text) => toldWith(mark, { text }),
		),
		share(
			'ordinary turns of five words that are sure',
			ordinary.filter((text) => text.split(' ').length >= 5),
			(text) => mark({ text }).sure,
			(text) => `${mark({ text }).unsure}  ${toldWith(mark, { text })}`,
		),
		share(
			'ordinary turns that are not capped',
			ordinary,
			(text) => mark({ text }).capped === null,
			(text) => toldWith(mark, { text }),
		),
	]
}

function ofNames(mark: Mark): Figure[] {
	const all = Object.values(names.groups).flat()
	const groups = Object.entries(names.groups).map(([group, people]): [string, { text: string }[]] => [
		group,
		names.carriers.flatMap((carrier) => people.map((full) => ({ text: named(carrier, full) }))),
	])
	const titled = names.titled.flatMap((carrier) =>
		names.titles.map((title) => ({ title, text: carrier.replace('{title}', title) })),
	)
	return [
		...gaps(
			mark,
			'names',
			names.carriers.flatMap((carrier) => against(all.map((full) => named(carrier, full)))),
		),
		spread(mark, 'means of name groups', Object.fromEntries(groups)),
		...gaps(
			mark,
			'titles',
			names.titled.flatMap((carrier) =>
				against(names.titles.map((title) => carrier.replace('{title}', title))),
			),
		),
		spread(mark, 'means of titles', grouped(titled)),
	]
}

function ofVarieties(mark: Mark): Figure[] {
	const kinds = Object.keys(varieties[0] ?? {})
	const groups = kinds.map((kind): [string, { text: string }[]] => [
		kind,
		varieties.map((row) => ({ text: row[kind] ?? '' })),
	])
	return [
		...kinds.slice(1).flatMap((kind) =>
			gaps(
				mark,
				`${kind} beside british`,
				varieties.map((row) => asSaid([row.british ?? '', row[kind] ?? ''])),
			),
		),
		spread(mark, 'means of kinds of English', Object.fromEntries(groups)),
	]
}

/** "Not sure" is a mark of its own: nobody should get it for their English. */
function sureAlike(mark: Mark): Figure {
	const pairs = [
		...Object.values(same).flat(),
		...varieties.flatMap((row) => pairsWithFirst(Object.values(row))),
	]
	return share(
		'pairs as sure as each other',
		pairs,
		([a, b]) => mark({ text: a }).sure === mark({ text: b }).sure,
		([a, b]) => `${told({ text: a })} | ${told({ text: b })}`,
	)
}

const typed: readonly Alike[] = varieties.flatMap(({ british = '' }) =>
	typos(british).map((text): Alike => [{ text: british }, { text }]),
)

const swornAt: readonly Alike[] = varieties.flatMap(({ british = '' }) =>
	sworn.map(
		([plain, rude]): Alike => [
			{ text: british, context: plain, mood: 'angry' },
			{ text: british, context: rude, mood: 'angry' },
		],
	),
)

function pairsBy(change: (text: string) => string | null): Alike[] {
	return replies.flatMap((text): Alike[] => {
		const other = change(text)
		return other === null ? [] : [[{ text }, { text: other }]]
	})
}

function named(carrier: string, full: string): string {
	return carrier.replace('{full}', full).replace('{first}', full.split(' ')[0] ?? full)
}

function grouped(list: readonly { title: string; text: string }[]): Record<string, { text: string }[]> {
	const groups: Record<string, { text: string }[]> = {}
	for (const { title, text } of list) groups[title] = [...(groups[title] ?? []), { text }]
	return groups
}

function against(texts: readonly string[]): Alike[] {
	return pairsWithFirst(texts).map(asSaid)
}

function pairsWithFirst(texts: readonly string[]): [string, string][] {
	const [first = '', ...others] = texts
	return others.map((one) => [first, one])
}

function asSaid([a, b]: readonly [string, string]): Alike {
	return [{ text: a }, { text: b }]
}
